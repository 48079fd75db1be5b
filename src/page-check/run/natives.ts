import {thing, type Origin, type Thing, type Value} from './value';

/** Names that every browser gives a page, and libraries that pages know by a name. */
export const natives: ReadonlySet<string> = new Set(
  'Object JSON Promise Array String Number Boolean Symbol Map Set WeakMap WeakSet Date Math RegExp Error TypeError URL URLSearchParams fetch XMLHttpRequest document location navigator localStorage sessionStorage history console performance crypto atob btoa encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape setTimeout setInterval clearTimeout requestAnimationFrame requestIdleCallback queueMicrotask addEventListener removeEventListener dispatchEvent CustomEvent Event MutationObserver IntersectionObserver customElements HTMLElement Reflect Proxy structuredClone TextDecoder TextEncoder Headers Request Response FormData Blob AbortController AbortSignal parseInt parseFloat isNaN alert eval Function axios $ jQuery'.split(
    ' ',
  ),
);

export function native(name: string, from: Origin | null): Thing {
  return thing('native', from, {name, open: true});
}

const promiseMethods = new Set('then catch finally done always fail success'.split(' '));
const responseMethods = new Set('text json blob arrayBuffer bytes formData clone'.split(' '));
const arrayMethods = new Set(
  'join push forEach map filter find concat reduce at slice reverse some every flatMap pop shift'.split(
    ' ',
  ),
);
const functionMethods = new Set(['call', 'apply', 'bind']);
const objectMethods = new Set(['toString', 'valueOf', 'hasOwnProperty', 'toJSON']);

/** A method that comes with a kind of object; null if it is not one that is known. */
export function nativeMember(target: Thing, name: string, from: Origin): Value | null {
  switch (target.type) {
    case 'native':
      return native(`${target.name ?? ''}.${name}`, from);
    case 'promise':
      return promiseMethods.has(name) ? native(`promise.${name}`, from) : null;
    case 'response':
      return responseMethods.has(name) ? native(`response.${name}`, from) : null;
    case 'array':
      return arrayMethods.has(name) ? native(`array.${name}`, from) : null;
    case 'function':
    case 'class':
      return functionMethods.has(name) ? native(`function.${name}`, from) : null;
    default:
      return objectMethods.has(name) ? native(`object.${name}`, from) : null;
  }
}
