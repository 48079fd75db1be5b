import {chatClosedKey, type Device, type TabId} from '../protocol';

/**
 * The script by which a served page tells the playground that frames it what the widget reports, and
 * takes its commands. It talks to its own origin and its own parent only. It opens the chat, until the
 * reader has closed it.
 *
 * @param page.widgetUrl the one script whose blocking is told; other violations are the page's own
 */
export function bridge(page: {tab: TabId; device: Device; widgetUrl: string}): string {
  const {tab, device, widgetUrl} = page;
  return `(function () {
  var from = ${JSON.stringify({source: 'algomo-demo-page', tab, device})};
  function tell(message) {
    parent.postMessage(Object.assign(message, from), location.origin);
  }
  ["ready", "identity", "problem"].forEach(function (type) {
    addEventListener("algomo:" + type, function (event) {
      tell(type === "problem" ? {type: type, problem: event.detail} : {type: type, user: event.detail.user});
    });
  });
  var closed = ${JSON.stringify(chatClosedKey(device))};
  function remember(isClosed) {
    try {
      if (isClosed) sessionStorage.setItem(closed, "yes");
      else sessionStorage.removeItem(closed);
    } catch (denied) {}
  }
  function wasClosed() {
    try {
      return sessionStorage.getItem(closed) !== null;
    } catch (denied) {
      return false;
    }
  }
  addEventListener("algomo:open", function () {
    remember(false);
  });
  addEventListener("algomo:close", function () {
    remember(true);
  });
  // On a narrow window the chat covers the page; signed out, it would cover the way back.
  document.addEventListener("load", function (event) {
    if (event.target.tagName !== "SCRIPT" || innerWidth <= 480 || location.search !== "") return;
    if (!wasClosed()) Algomo.open();
  }, true);
  addEventListener("securitypolicyviolation", function (event) {
    if (event.blockedURI !== ${JSON.stringify(widgetUrl)}) return;
    if (!/^script-src/.test(event.effectiveDirective)) return;
    tell({type: "blocked", directive: event.effectiveDirective});
  });
  addEventListener("message", function (event) {
    if (event.source !== parent || event.origin !== location.origin || !event.data) return;
    if (event.data.type === "sign-out") {
      Promise.resolve(window.Algomo && Algomo.shutdown()).finally(function () {
        location.replace("./?signed-out");
      });
    }
  });
})()`;
}
