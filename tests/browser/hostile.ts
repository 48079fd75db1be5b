/** HTML that makes itself known when any of it is run. */
export const hostile = [
  '<img src=x onerror="globalThis.pagePwned = true; alert(1)">',
  '<script>globalThis.pagePwned = true; alert(2)</script>',
  '<svg onload="parent.pagePwned = true; alert(3)"></svg>',
  '<iframe srcdoc="<script>parent.pagePwned = true; parent.alert(4)</script>"></iframe>',
  '<script src="/pwned.js"></script>',
].join('\n');

/** Whether any of it was run, as an expression for the page. */
export const wasRun = "'pagePwned' in globalThis";
