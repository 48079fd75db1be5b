/** What this site changes of a part of Monaco that has no types. */
declare module 'monaco-editor/platform/clipboard/browser/clipboardService' {
  export class BrowserClipboardService {
    /** Claims the clipboard at each click and key, for a text that comes later. */
    installWebKitWriteTextWorkaround(): void;
  }
}
