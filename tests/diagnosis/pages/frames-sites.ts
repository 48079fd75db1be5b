/** Whole pages as content systems and shops send them, around what a customer puts into head and end of the body. */
type Frame = (head: string, end?: string) => string;

export const wordPress: Frame = (head, end = '') => `<!DOCTYPE html>
<html lang="en-GB" class="no-js">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name='robots' content='max-image-preview:large' />
<title>My account &#8211; Acme</title>
<link rel='dns-prefetch' href='//www.googletagmanager.com' />
<script type="text/javascript">
/* <![CDATA[ */
window._wpemojiSettings = {"baseUrl":"https:\\/\\/s.w.org\\/images\\/core\\/emoji\\/15.0.3\\/72x72\\/","ext":".png","source":{"concatemoji":"https:\\/\\/acme.example\\/wp-includes\\/js\\/wp-emoji-release.min.js?ver=6.6.2"}};
/*! This file is auto-generated */
!function(i,n){var o,s,e;function c(e){try{var t={supportTests:e,timestamp:(new Date).valueOf()};sessionStorage.setItem(o,JSON.stringify(t))}catch(e){}}"undefined"!=typeof Promise&&(o="wpEmojiSettingsSupports",s=["flag","emoji"],n.supports={everything:!0,everythingExceptFlag:!0},c({}))}((window,document),window._wpemojiSettings);
/* ]]> */
</script>
<style id='wp-emoji-styles-inline-css' type='text/css'>img.wp-smiley { display: inline !important; }</style>
<link rel='stylesheet' id='woocommerce-general-css' href='https://acme.example/wp-content/plugins/woocommerce/assets/css/woocommerce.css?ver=9.3.3' type='text/css' media='all' />
<script type="text/javascript" src="https://acme.example/wp-includes/js/jquery/jquery.min.js?ver=3.7.1" id="jquery-core-js"></script>
<script type="text/javascript" id="wc-add-to-cart-js-extra">
/* <![CDATA[ */
var wc_add_to_cart_params = {"ajax_url":"\\/wp-admin\\/admin-ajax.php","wc_ajax_url":"\\/?wc-ajax=%%endpoint%%","i18n_view_cart":"View basket","is_cart":""};
/* ]]> */
</script>
<link rel="https://api.w.org/" href="https://acme.example/wp-json/" />
${head}
</head>
<body class="page-template-default page page-id-8 logged-in woocommerce-account">
<div id="page" class="hfeed site"><main><h1>My account</h1><p>Hello <strong>jane</strong> (not jane? <a href="https://acme.example/my-account/customer-logout/?_wpnonce=3f9c1b7a0d">Log out</a>)</p></main></div>
<script type="text/javascript" id="wp-api-request-js-extra">
/* <![CDATA[ */
var wpApiSettings = {"root":"https:\\/\\/acme.example\\/wp-json\\/","nonce":"8c1d2e3f4a","versionString":"wp\\/v2\\/"};
/* ]]> */
</script>
${end}
</body>
</html>
`;

export const shopify: Frame = (head, end = '') => `<!doctype html>
<html class="js" lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="canonical" href="https://acme.example/account">
    <title>Account &ndash; Acme</title>
    <script>window.performance && window.performance.mark && window.performance.mark('shopify.content_for_header.start');</script>
    <meta id="shopify-digital-wallet" name="shopify-digital-wallet" content="/51234567890/digital_wallets/dialog">
    <script id="shopify-features" type="application/json">{"accessToken":"3f9c1b7a0d2e4f5a6b7c8d9e0f1a2b3c","betas":["rich-media-storefront-analytics"],"domain":"acme.example","predictiveSearch":true,"shopId":51234567890,"locale":"en"}</script>
    <script>var Shopify = Shopify || {};
Shopify.shop = "acme-store.myshopify.com";
Shopify.locale = "en";
Shopify.currency = {"active":"EUR","rate":"1.0"};
Shopify.theme = {"name":"Dawn","id":123456789012,"schema_name":"Dawn","schema_version":"15.0.0","theme_store_id":887,"role":"main"};
Shopify.cdnHost = "acme.example/cdn";</script>
    <script type="module">!function(o){(o.Shopify=o.Shopify||{}).modules=!0}(window);</script>
    <script>(function() { function asyncLoad() { var urls = ["https:\\/\\/app.example\\/loader.js?shop=acme-store.myshopify.com"]; for (var i = 0; i < urls.length; i++) { var s = document.createElement('script'); s.type = 'text/javascript'; s.async = true; s.src = urls[i]; var x = document.getElementsByTagName('script')[0]; x.parentNode.insertBefore(s, x); } }; if(window.attachEvent) { window.attachEvent('onload', asyncLoad); } else { window.addEventListener('load', asyncLoad, false); } })();</script>
    <script id="__st">var __st={"a":51234567890,"offset":3600,"reqid":"3f9c1b7a-0d2e-4f5a-8b7c-8d9e0f1a2b3c","pageurl":"acme.example\\/account","u":"3f9c1b7a0d2e","p":"customers","cid":7123456789012};</script>
    ${head}
  </head>
  <body class="gradient">
    <main id="MainContent"><h1 class="customer__title">Account</h1><a href="/account/logout">Log out</a></main>
    ${end}
  </body>
</html>
`;

export const webflow: Frame = (head, end = '') =>
  `<!DOCTYPE html><!-- Last Published: Sun Nov 22 2026 09:14:07 GMT+0000 (Coordinated Universal Time) --><html data-wf-domain="www.acme.example" data-wf-page="65f1c0ffee65f1c0ffee0001" data-wf-site="65f1c0ffee65f1c0ffee0002" lang="en"><head><meta charset="utf-8"/><title>Acme</title><link href="https://cdn.prod.website-files.com/65f1c0ffee65f1c0ffee0002/css/acme.webflow.css" rel="stylesheet" type="text/css"/><script src="https://ajax.googleapis.com/ajax/libs/webfont/1.6.26/webfont.js" type="text/javascript"></script><script type="text/javascript">WebFont.load({  google: {    families: ["Inter:regular,500,600,700"]  }});</script><script type="text/javascript">!function(o,c){var n=c.documentElement,t=" w-mod-";n.className+=t+"js",("ontouchstart"in o||o.DocumentTouch&&c instanceof DocumentTouch)&&(n.className+=t+"touch")}(window,document);</script>${head}</head><body><section class="hero"><h1>Acme</h1><div class="w-embed"><a href="/log-in">Log in</a></div></section><script src="https://d3e54v103j8qbb.cloudfront.net/js/jquery-3.5.1.min.dc5e7f18c8.js?site=65f1c0ffee65f1c0ffee0002" type="text/javascript" integrity="sha256-9/aliU8dGd2tb6OSsuzixeV4y/faTqgFtohetphbbj0=" crossorigin="anonymous"></script><script src="https://cdn.prod.website-files.com/65f1c0ffee65f1c0ffee0002/js/webflow.js" type="text/javascript"></script>${end}</body></html>`;

export const drupal: Frame = (head, end = '') => `<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#">
  <head>
    <meta charset="utf-8" />
    <meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
    <title>Jane Doe | Acme</title>
    <link rel="stylesheet" media="all" href="/sites/default/files/css/css_abc.css?delta=0&amp;language=en&amp;theme=acme" />
    ${head}
  </head>
  <body class="path-user user-logged-in">
    <a href="#main-content" class="visually-hidden focusable">Skip to main content</a>
    <main><article data-history-node-id="12"><h1>Jane Doe</h1></article></main>
    <script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","pathPrefix":"","currentPath":"user\\/1","currentLanguage":"en"},"pluralDelimiter":"\\u0003","suppressDeprecationErrors":true,"user":{"uid":"1","permissionsHash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}}</script>
    <script src="/sites/default/files/js/js_abc.js?scope=footer&amp;delta=0&amp;language=en&amp;theme=acme"></script>
    ${end}
  </body>
</html>
`;

export const magento: Frame = (head, end = '') => `<!doctype html>
<html lang="en">
    <head >
        <script>
    var LOCALE = 'en\\u002DUS';
    var BASE_URL = 'https\\u003A\\u002F\\u002Facme.example\\u002F';
    var require = {
        'baseUrl': 'https\\u003A\\u002F\\u002Facme.example\\u002Fstatic\\u002Fversion1732270000\\u002Ffrontend\\u002FAcme\\u002Fdefault\\u002Fen_US'
    };</script>
        <meta charset="utf-8"/>
<title>My Account</title>
<script  type="text/javascript"  src="https://acme.example/static/version1732270000/frontend/Acme/default/en_US/requirejs/require.min.js"></script>
<script type="text/x-magento-init">
        {
            "*": {
                "Magento_PageCache/js/form-key-provider": {"isPaginationCacheEnabled": 0}
            }
        }
</script>
${head}
    </head>
    <body data-container="body" class="account customer-account-index page-layout-2columns-left">
        <div class="page-wrapper"><main id="maincontent"><h1 class="page-title">My Account</h1></main></div>
        <script type="text/x-magento-init">{"body": {"requireCookie": {"noCookieUrl": "https://acme.example/cookie/index/noCookies/", "triggers": [".action.towishlist"]}}}</script>
        <script>
            require.config({
                map: {'*': {wysiwygAdapter: 'mage/adminhtml/wysiwyg/tiny_mce/tinymceAdapter'}}
            });
        </script>
        ${end}
    </body>
</html>
`;
