import {type DependencyList, useEffect, useState} from 'react';

/** What a promise made from the dependencies came to; null until then. */
export function useAsync<T>(make: () => Promise<T>, dependencies: DependencyList): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let current = true;
    void make().then((made) => current && setValue(made));
    return () => {
      current = false;
    };
    // The caller names what `make` depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, dependencies);
  return value;
}
