<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Acme</title>
    <?php /* #region docs */ ?>
    <?php if ($visitorToken): ?>
    <script>
      window.algomoSettings = {
        visitorToken: <?= json_encode($visitorToken, JSON_HEX_TAG) ?>,
      };
    </script>
    <?php endif ?>
    <?php /* #endregion */ ?>
    <script async src="https://widget.example/widget/v1.js"></script>
  </head>
  <body>
    <h1>Your account</h1>
  </body>
</html>
