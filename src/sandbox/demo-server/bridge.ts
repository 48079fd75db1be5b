import type {Device} from '../protocol';

/**
 * The script by which a served page tells the playground that frames it what the widget reports, and
 * takes its commands. It speaks to its own origin and its own parent only.
 */
export function bridge(device: Device): string {
  return `(function () {
  function tell(message) {
    message.source = "algomo-demo-page";
    message.device = ${JSON.stringify(device)};
    parent.postMessage(message, location.origin);
  }
  ["ready", "identity", "problem"].forEach(function (type) {
    addEventListener("algomo:" + type, function (event) {
      tell(type === "problem" ? {type: type, problem: event.detail} : {type: type, user: event.detail.user});
    });
  });
  addEventListener("securitypolicyviolation", function (event) {
    tell({type: "blocked", directive: event.effectiveDirective});
  });
  addEventListener("message", function (event) {
    if (event.source !== parent || event.origin !== location.origin || !event.data) return;
    if (event.data.type === "open" && window.Algomo) Algomo.open();
    if (event.data.type === "sign-out") {
      Promise.resolve(window.Algomo && Algomo.shutdown()).finally(function () {
        location.replace("./?signed-out");
      });
    }
  });
})()`;
}
