// Prism colours whole pages when it finds itself in one, unless it is told not to before it is loaded.
(globalThis as {Prism?: unknown}).Prism = {manual: true, disableWorkerMessageHandler: true};
