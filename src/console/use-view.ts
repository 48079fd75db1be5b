import {useEffect, useState} from 'react';

export const views = ['visits', 'checklist', 'people', 'settings'] as const;
export type View = (typeof views)[number];

/** What the address asks for: a link can lead to each view, and Back leaves it. */
export function useView(): View {
  const [view, setView] = useState(viewInAddress);
  useEffect(() => {
    const look = () => setView(viewInAddress());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return view;
}

function viewInAddress(): View {
  return views.find((view) => location.hash === `#${view}`) ?? 'visits';
}
