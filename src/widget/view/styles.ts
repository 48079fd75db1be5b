/** The widget's style sheet. It is constructed, not inserted: a host page's policy for styles does not concern it. */
export const styles = `
:host { all: initial !important; }
*, *::before, *::after { box-sizing: border-box; }
.root {
  --accent: #4a3fc9; --accent-strong: #3a30ab; --on-accent: #fff; --accent-soft: #eeecfb; --accent-text: #4a3fc9;
  --surface: #fff; --sunken: #f6f5fa; --bubble: #f0eff6; --border: #e3e1ee; --field: #8a87a3;
  --text: #1d1a30; --muted: #5b5872; --bad: #b3202c; --bad-soft: #fdebec; --notice: #fdf2dc; --on-notice: #6d4200;
  --shadow: 0 0 0 1px rgb(29 26 48 / 5%), 0 2px 6px rgb(29 26 48 / 8%), 0 18px 48px rgb(29 26 48 / 20%);
  color-scheme: light;
  font: 400 15px/1.45 ui-sans-serif, Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  color: var(--text); -webkit-font-smoothing: antialiased; text-align: start; overflow-wrap: break-word;
}
@media (prefers-color-scheme: dark) {
  .root {
    --accent: #6a5fe8; --accent-strong: #7a70f0; --accent-soft: #2b2650; --accent-text: #b9b3ff;
    --surface: #1b1927; --sunken: #15131f; --bubble: #2a2739; --border: #353147; --field: #7b7795;
    --text: #eceaf6; --muted: #aaa6c0; --bad: #ff9a9a; --bad-soft: #3d1f26; --notice: #3a2c12; --on-notice: #ffd899;
    --shadow: 0 0 0 1px rgb(255 255 255 / 8%), 0 18px 48px rgb(0 0 0 / 55%);
    color-scheme: dark;
  }
}
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; cursor: pointer; text-align: inherit; -webkit-tap-highlight-color: transparent; }
button:disabled { cursor: default; }
h2, p, ul, ol { margin: 0; padding: 0; font: inherit; }
ul, ol { list-style: none; }
svg { display: block; width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
:focus { outline: none; }
:focus-visible:not(.panel) { outline: 2px solid var(--accent-text); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.launcher {
  position: fixed; z-index: 2147483000; right: 20px; bottom: 20px; width: 56px; height: 56px; border-radius: 50%;
  display: grid; place-items: center; background: var(--accent); color: var(--on-accent);
  box-shadow: 0 1px 3px rgb(29 26 48 / 20%), 0 8px 24px rgb(29 26 48 / 24%); transition: background .15s, transform .15s;
}
.launcher:hover { background: var(--accent-strong); transform: translateY(-1px); }
.launcher:active { transform: scale(.96); }
.launcher:focus-visible { outline-offset: 3px; }
.launcher svg { width: 28px; height: 28px; }
.badge {
  position: absolute; top: -3px; right: -3px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px;
  background: #c8243a; color: #fff; font-size: 12px; font-weight: 600; line-height: 18px; text-align: center; border: 2px solid var(--surface);
}

.panel {
  position: fixed; z-index: 2147483000; right: 20px; bottom: 92px; width: 392px; height: min(664px, calc(100vh - 112px)); max-width: calc(100vw - 40px);
  display: flex; flex-direction: column; background: var(--surface); border-radius: 16px; box-shadow: var(--shadow); overflow: hidden;
  animation: rise .18s cubic-bezier(.2, .8, .3, 1);
}
@keyframes rise { from { opacity: 0; transform: translateY(10px) scale(.985); } }
.header { display: flex; align-items: center; gap: 10px; min-height: 68px; padding: 12px 12px 12px 20px; border-bottom: 1px solid var(--border); flex: none; }
.header.back { padding-left: 10px; }
.who { flex: 1; min-width: 0; }
.who h2 { font-size: 16px; font-weight: 650; line-height: 1.3; }
.who p { font-size: 13px; color: var(--muted); line-height: 1.35; margin-top: 1px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.icon { width: 40px; height: 40px; border-radius: 10px; display: grid; place-items: center; flex: none; color: var(--muted); }
.icon:hover { background: var(--sunken); color: var(--text); }
.icon svg { width: 20px; height: 20px; }
.banner { flex: none; padding: 9px 20px; font-size: 13px; background: var(--notice); color: var(--on-notice); }

.body { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; display: flex; flex-direction: column; }
.empty { margin: auto; padding: 32px 36px; text-align: center; max-width: 340px; }
.empty .art { width: 56px; height: 56px; margin: 0 auto 16px; border-radius: 16px; display: grid; place-items: center; background: var(--accent-soft); color: var(--accent-text); }
.empty strong { display: block; font-weight: 650; font-size: 16px; margin-bottom: 4px; }
.empty p { color: var(--muted); font-size: 14px; }
.empty .primary { margin-top: 20px; }
.primary {
  display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-height: 44px; padding: 0 20px; border-radius: 10px;
  background: var(--accent); color: var(--on-accent); font-weight: 600; font-size: 15px; transition: background .15s;
}
.primary:hover { background: var(--accent-strong); }
.primary svg { width: 18px; height: 18px; }
.footer { flex: none; padding: 12px 20px 20px; }
.footer .primary { width: 100%; }

.list { padding: 8px; }
.row { display: grid; grid-template-columns: 40px 1fr auto; gap: 1px 12px; align-items: center; width: 100%; padding: 12px; border-radius: 12px; }
.row:hover { background: var(--sunken); }
.row:focus-visible { outline-offset: -2px; }
.face { grid-row: 1 / 3; width: 40px; height: 40px; border-radius: 12px; display: grid; place-items: center; background: var(--accent-soft); color: var(--accent-text); }
.face svg { width: 20px; height: 20px; }
.from, .row time { font-size: 13px; color: var(--muted); }
.last { grid-column: 2 / 4; min-width: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.unread .last { grid-column: 2; font-weight: 650; }
.count { justify-self: end; min-width: 20px; height: 20px; padding: 0 6px; border-radius: 10px; background: var(--accent); color: var(--on-accent); font-size: 12px; font-weight: 600; line-height: 20px; text-align: center; }

.log { display: flex; flex-direction: column; padding: 16px 20px 8px; flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; }
.log > * { flex: none; }
.log > .day:first-child, .day + .message { margin-top: 0; }
.day { margin: 20px 0 12px; text-align: center; font-size: 12px; font-weight: 550; color: var(--muted); }
.message { display: flex; flex-direction: column; align-items: flex-start; margin-top: 14px; }
.message.follows { margin-top: 3px; }
.message.own { align-items: flex-end; }
.bubble { max-width: 84%; padding: 9px 14px; border-radius: 16px; background: var(--bubble); white-space: pre-wrap; overflow-wrap: anywhere; border-bottom-left-radius: 5px; }
.own .bubble { background: var(--accent); color: var(--on-accent); border-radius: 16px; border-bottom-right-radius: 5px; }
.own.waiting .bubble, .own.retrying .bubble { background: var(--accent-soft); color: var(--text); }
.own.failed .bubble { background: var(--bad-soft); color: var(--text); box-shadow: inset 0 0 0 1px var(--bad); }
.bubble a { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
.own .bubble a:focus-visible { outline-color: currentColor; }
.meta { font-size: 12px; color: var(--muted); margin: 4px 4px 0; }
.meta.bad { color: var(--bad); }
.meta button { font-weight: 600; text-decoration: underline; text-underline-offset: 2px; padding: 4px 2px; margin: -4px 0; }
.typing { display: inline-flex; gap: 4px; padding: 14px; }
.typing i { width: 6px; height: 6px; border-radius: 50%; background: var(--muted); animation: blink 1.2s infinite; }
.typing i:nth-child(2) { animation-delay: .2s; }
.typing i:nth-child(3) { animation-delay: .4s; }
@keyframes blink { 0%, 60%, 100% { opacity: .3; } 30% { opacity: 1; } }

.composer { flex: none; display: flex; align-items: flex-end; gap: 8px; margin: 8px 16px 16px; padding: 5px 5px 5px 14px; border: 1px solid var(--field); border-radius: 14px; background: var(--surface); }
.composer:focus-within { border-color: var(--accent-text); box-shadow: 0 0 0 1px var(--accent-text); }
.composer textarea { flex: 1; min-width: 0; font: inherit; font-size: 16px; color: inherit; background: none; border: 0; padding: 6px 0; margin: 0; resize: none; max-height: 132px; field-sizing: content; }
.composer textarea:focus-visible { outline: 0; }
.composer textarea::placeholder { color: var(--muted); opacity: 1; }
.composer button { width: 36px; height: 36px; border-radius: 10px; display: grid; place-items: center; flex: none; background: var(--accent); color: var(--on-accent); transition: background .15s; }
.composer button:hover { background: var(--accent-strong); }
.composer button:disabled { background: var(--bubble); color: var(--muted); }
.composer button svg { width: 18px; height: 18px; }

.skeleton { padding: 12px; display: grid; grid-template-columns: 40px 1fr; gap: 6px 12px; align-items: center; }
.skeleton b { border-radius: 12px; background: var(--bubble); animation: pulse 1.4s ease-in-out infinite; height: 12px; }
.skeleton b:first-child { grid-row: 1 / 3; height: 40px; }
.skeleton b:nth-child(2) { width: 40%; }
.skeleton b:nth-child(3) { width: 80%; }
@keyframes pulse { 50% { opacity: .45; } }

@media (max-width: 480px) {
  .panel { inset: 0; width: auto; max-width: none; height: 100vh; height: 100dvh; border-radius: 0; padding-bottom: env(safe-area-inset-bottom); }
  .panel + .launcher { display: none; }
  .launcher { right: 16px; bottom: calc(16px + env(safe-area-inset-bottom)); }
}
@media (max-height: 480px) { .panel { bottom: 12px; right: 88px; height: calc(100vh - 24px); } }
@media (max-width: 480px) and (max-height: 480px) { .panel { inset: 0; height: 100dvh; } }
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .panel, .launcher, .bubble, .primary, .composer button { border: 1px solid; } }
@media print { .root { display: none; } }
`;
