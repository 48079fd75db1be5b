/** Whole pages as application frameworks send them, around what a customer puts into head and end of the body. */
type Frame = (head: string, end?: string) => string;

export const rails: Frame = (head, end = '') => `<!DOCTYPE html>
<html>
  <head>
    <title>Acme</title>
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="csrf-param" content="authenticity_token" />
<meta name="csrf-token" content="kq3J9vQ2xX8bR5tY7uI1oP4aS6dF0gH-zC_vB2nM8qWekq3J9vQ2xX8bR5tY7uI1oP4aS6dF0gHzCvB2nM8qWe" />
    <link rel="stylesheet" href="/assets/application-1f2e3d4c.css" data-turbo-track="reload" />
    <script type="importmap" data-turbo-track="reload">{
  "imports": {
    "application": "/assets/application-5a6b7c8d.js",
    "@hotwired/turbo-rails": "/assets/turbo.min-1c2b3a4d.js"
  }
}</script>
<link rel="modulepreload" href="/assets/application-5a6b7c8d.js">
<script type="module">import "application"</script>
    ${head}
  </head>
  <body>
    <form class="button_to" method="post" action="/session"><input type="hidden" name="_method" value="delete" /><button type="submit">Sign out</button><input type="hidden" name="authenticity_token" value="3J9vQ2xX8bR5tY7uI1oP4aS6dF0gH-zC_vB2nM8qWe" /></form>
    <h1>Orders</h1>
    ${end}
  </body>
</html>
`;

export const laravel: Frame = (head, end = '') => `<!DOCTYPE html>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <meta name="csrf-token" content="n4XyQe8sZ0bT2kLw9vRfJpUaHgCdMiYo5E1x3KqS">
        <title inertia>Acme</title>
        <script type="text/javascript">const Ziggy={"url":"https:\\/\\/acme.example","port":null,"defaults":{},"routes":{"login":{"uri":"login","methods":["GET","HEAD"]}}};</script>
        <link rel="preload" as="style" href="https://acme.example/build/assets/app-BzKq3J9v.css" /><link rel="modulepreload" href="https://acme.example/build/assets/app-C2xX8bR5.js" /><script type="module" src="https://acme.example/build/assets/app-C2xX8bR5.js"></script>
        ${head}
    </head>
    <body class="font-sans antialiased">
        <div id="app" data-page="{&quot;component&quot;:&quot;Dashboard&quot;,&quot;props&quot;:{&quot;auth&quot;:{&quot;user&quot;:{&quot;id&quot;:1,&quot;name&quot;:&quot;Jane Doe&quot;}},&quot;errors&quot;:{}},&quot;url&quot;:&quot;\\/dashboard&quot;,&quot;version&quot;:&quot;5d41402abc4b2a76b9719d911017c592&quot;}"></div>
        ${end}
    </body>
</html>
`;

export const next: Frame = (head, end = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="stylesheet" href="/_next/static/css/2f1c9a7e0b5d4f3e.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/webpack-8a6c1b2d3e4f5a6b.js"/><script src="/_next/static/chunks/fd9d1056-8a6c1b2d3e4f5a6b.js" async=""></script><script src="/_next/static/chunks/main-app-2f1c9a7e0b5d4f3e.js" async=""></script><title>Acme</title>${head}<script src="/_next/static/chunks/polyfills-42372ed130431b0a.js" noModule=""></script></head><body class="__className_d65c78"><main><h1>Account</h1></main>${end}<script src="/_next/static/chunks/webpack-8a6c1b2d3e4f5a6b.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n2:I[9766,[],\\"\\"]\\n3:I[8924,[],\\"\\"]\\n"])</script><script>self.__next_f.push([1,"0:{\\"P\\":null,\\"b\\":\\"q3J9vQ2xX8bR5tY7uI1oP\\",\\"p\\":\\"\\",\\"c\\":[\\"\\",\\"account\\"],\\"i\\":false}\\n"])</script></body></html>`;

export const nextPages: Frame = (head, end = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="next-head-count" content="2"/><noscript data-n-css=""></noscript><script defer="" src="/_next/static/chunks/main-0b5d4f3e8a6c1b2d.js"></script>${head}</head><body><div id="__next"><h1>Account</h1></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"user":{"id":1,"name":"Jane Doe"}},"__N_SSP":true},"page":"/account","query":{},"buildId":"q3J9vQ2xX8bR5tY7uI1oP","isFallback":false,"gssp":true,"scriptLoader":[]}</script>${end}</body></html>`;

export const nuxt: Frame = (head, end = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Acme</title><link rel="stylesheet" href="/_nuxt/entry.C2xX8bR5.css"><link rel="modulepreload" as="script" crossorigin href="/_nuxt/BzKq3J9v.js">${head}<script type="module" src="/_nuxt/BzKq3J9v.js" crossorigin></script></head><body><div id="__nuxt"><main><h1>Account</h1></main></div><div id="teleports"></div>${end}<script type="application/json" data-nuxt-data="nuxt-app" data-ssr="true" id="__NUXT_DATA__">[["ShallowReactive",1],{"data":2,"state":4,"once":6,"_errors":7,"serverRendered":9,"path":10},["ShallowReactive",3],{},["Reactive",5],{},["Set"],["ShallowReactive",8],{},true,"/account"]</script><script>window.__NUXT__={};window.__NUXT__.config={public:{apiBase:"/api"},app:{baseURL:"/",buildId:"3f9c1b7a-0d2e-4f5a-8b7c-8d9e0f1a2b3c",buildAssetsDir:"/_nuxt/",cdnURL:""}}</script></body></html>`;

export const svelteKit: Frame = (head, end = '') => `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<link rel="icon" href="./favicon.png" />
		<link rel="modulepreload" href="./_app/immutable/entry/start.Bz3J9vQ2.js"><!--[--><!--]--><title>Acme</title>
		${head}
	</head>
	<body data-sveltekit-preload-data="hover">
		<div style="display: contents"><!--[--><h1>Account</h1><!--]-->
			<script>
				{
					__sveltekit_1q3j9v = {
						base: new URL(".", location).pathname.slice(0, -1)
					};

					const element = document.currentScript.parentElement;

					Promise.all([
						import("./_app/immutable/entry/start.Bz3J9vQ2.js"),
						import("./_app/immutable/entry/app.X8bR5tY7.js")
					]).then(([kit, app]) => {
						kit.start(app, element, {
							node_ids: [0, 2],
							data: [null,{type:"data",data:{user:{id:1,name:"Jane Doe"}},uses:{}}],
							form: null,
							error: null
						});
					});
				}
			</script>
		</div>
		${end}
	</body>
</html>
`;

export const remix: Frame = (
  head,
  end = '',
) => `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>Acme</title><link rel="modulepreload" href="/assets/entry.client-BzKq3J9v.js"/>${head}</head><body><h1>Account</h1><script>((storageKey2, restoreKey) => { if (!window.history.state || !window.history.state.key) { let key = Math.random().toString(32).slice(2); window.history.replaceState({ key }, ""); } })("positions", null)</script>${end}<script>window.__remixContext = {"basename":"/","future":{"v3_fetcherPersist":true},"isSpaMode":false,"state":{"loaderData":{"root":{"user":{"id":1}}},"actionData":null,"errors":null}};</script><script type="module" async="">import "/assets/manifest-3f9c1b7a.js";
import * as route0 from "/assets/root-C2xX8bR5.js";
window.__remixRouteModules = {"root":route0};

import("/assets/entry.client-BzKq3J9v.js");</script></body></html>`;

export const viteApp: Frame = (head, end = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="UTF-8" />
    <link rel="icon" type="image/svg+xml" href="/vite.svg" />
    <title>Acme</title>
    <script type="module" crossorigin src="/assets/index-BzKq3J9v.js"></script>
    ${head}
  </head>
  <body>
    <noscript>You need to enable JavaScript to run this app.</noscript>
    <div id="root"></div>
    ${end}
  </body>
</html>
`;

export const aspNet: Frame = (head, end = '') => `<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8" />
    <title>Orders - Acme</title>
    <link rel="stylesheet" href="/lib/bootstrap/dist/css/bootstrap.min.css" />
    <link rel="stylesheet" href="/Acme.Web.styles.css?v=3J9vQ2xX8bR5tY7uI1oP4aS6dF0gHzCvB2nM8qWe123" />
    ${head}
</head>
<body>
    <form action="/Account/Logout" method="post"><button type="submit">Logout</button><input name="__RequestVerificationToken" type="hidden" value="CfDJ8Kq3J9vQ2xX8bR5tY7uI1oP4aS6dF0gH_zC-vB2nM8qWekq3J9vQ2xX8bR5tY7uI1oP4aS6dF0gHzCvB2nM8qWe" /></form>
    <main role="main" class="pb-3"><h1>Orders</h1></main>
    <script src="/lib/jquery/dist/jquery.min.js"></script>
    <script src="/js/site.js?v=4aS6dF0gHzCvB2nM8qWe3J9vQ2xX8bR5tY7uI1oP123"></script>
    ${end}
</body>
</html>
`;

export const spring: Frame = (head, end = '') => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head>
    <meta charset="UTF-8"/>
    <meta name="_csrf" content="3f9c1b7a-0d2e-4f5a-8b7c-8d9e0f1a2b3c"/>
    <meta name="_csrf_header" content="X-CSRF-TOKEN"/>
    <title>Acme</title>
    <link rel="stylesheet" href="/webjars/bootstrap/5.3.3/css/bootstrap.min.css"/>
    ${head}
</head>
<body>
<h1>Welcome, <span>Jane Doe</span></h1>
<script src="/webjars/jquery/3.7.1/jquery.min.js"></script>
<script>
/*<![CDATA[*/
    var contextPath = "\\/";
    var currentUser = {"id":1,"name":"Jane Doe"};
/*]]>*/
</script>
${end}
</body>
</html>
`;
