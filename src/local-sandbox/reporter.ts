import {testSecretPrefix} from '../visitor-token';
import {reportsPath} from './protocol';

/**
 * What the sandbox adds to the widget that it serves: it tells the sandbox what the widget says in the
 * page, which never reaches the service otherwise. It sends no token, and of the address the path alone.
 */
export const reporter = `(function () {
  var script = document.currentScript;
  if (!script || window.algomoSandbox) return;
  window.algomoSandbox = true;
  var address = new URL(${JSON.stringify(reportsPath)}, script.src).href;
  var pageLoad = Math.random().toString(36).slice(2, 12);
  var user = null;
  var left = false;
  function tell(report) {
    var body = JSON.stringify({pageLoad: pageLoad, path: location.pathname.slice(0, 200), report: report});
    fetch(address, {method: "POST", body: body, keepalive: true, headers: {"content-type": "application/json"}}).catch(function () {});
  }
  function identity(event) {
    user = event.detail.user && event.detail.user.id;
  }
  addEventListener("algomo:ready", identity);
  addEventListener("algomo:identity", identity);
  addEventListener("algomo:problem", function (event) {
    var problem = event.detail;
    tell({type: "problem", problem: {code: problem.code, severity: problem.severity, title: problem.title, detail: problem.detail, facts: problem.facts}});
  });
  addEventListener("pagehide", function () {
    left = true;
  });
  var path = location.pathname;
  var before = null;
  // Frameworks replace history.pushState themselves: looking at the address works with each of them.
  setInterval(function () {
    if (left) return;
    if (before !== null) {
      tell({type: "route", userBefore: before.user, userAfter: user});
      before = null;
    }
    if (location.pathname === path) return;
    path = location.pathname;
    before = {user: user};
  }, 500);
  function lookForSecret() {
    var secret = /${testSecretPrefix}[\\w-]{43}/;
    if (secret.test(document.documentElement.outerHTML)) tell({type: "secret", where: location.pathname.slice(0, 200)});
    performance.getEntriesByType("resource").filter(function (entry) {
      return entry.initiatorType === "script" && entry.name.indexOf(location.origin + "/") === 0;
    }).slice(0, 30).forEach(function (entry) {
      fetch(entry.name, {cache: "force-cache"}).then(function (response) {
        return response.text();
      }).then(function (text) {
        if (secret.test(text)) tell({type: "secret", where: new URL(entry.name).pathname.slice(0, 200)});
      }).catch(function () {});
    });
  }
  // A framework may add the widget to a page that has long been loaded.
  if (document.readyState === "complete") lookForSecret();
  else addEventListener("load", lookForSecret);
  var navigation = performance.getEntriesByType("navigation")[0];
  if (navigation && navigation.deliveryType === "cache" && navigation.type !== "back_forward") tell({type: "from-cache"});
})();
`;
