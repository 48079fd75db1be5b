import {optionsOf, type Value} from './value';

const hooks =
  /\b(use(?:Layout|Insertion)?Effect|component(?:DidMount|DidUpdate|WillMount)|onMounted|onMount|mounted|created|ready|ngOnInit|ngAfter\w+|connectedCallback|createEffect)["']?\s*(?:[:=(]\s*(?:async\s*)?)?$/;

/** The method of a framework's lifecycle that a function is, by what is written before it. */
export function hookName(before: string): string | null {
  return hooks.exec(before)?.[1] ?? null;
}

/** The values of `visitorToken` in settings: a function there is called by the widget. */
export function tokensOf(value: Value): Value[] {
  return optionsOf(value).flatMap((one) =>
    one.kind === 'thing'
      ? [one, ...[...one.members.values()].flatMap((member) => optionsOf(member.value))]
      : [],
  );
}
