Reflect.deleteProperty(globalThis, 'Prism');
