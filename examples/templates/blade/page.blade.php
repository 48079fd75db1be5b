<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Acme</title>
    {{-- #region docs --}}
    @if ($visitorToken)
    <script>
      window.algomoSettings = {
        visitorToken: {{ Js::from($visitorToken) }},
      };
    </script>
    @endif
    {{-- #endregion --}}
    <script async src="https://widget.example/widget/v1.js"></script>
  </head>
  <body>
    <h1>Your account</h1>
  </body>
</html>
