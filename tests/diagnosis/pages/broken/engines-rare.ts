import type {BrokenPage} from '../broken-page';
import {withValue} from '../write';

/** More engines, each as it stands in a page that no engine has seen. */
const expressions: BrokenPage[] = [
  ['doT', '"{{=it.visitorToken}}"'],
  ['web2py', '"{{=visitor_token}}"'],
  ['Fat-Free', "'{{ @visitorToken }}'"],
  ['Vue’s v-text in braces with a filter', '"{{ visitorToken | raw }}"'],
  ['Contao', '"{{user::visitor_token}}"'],
  ['MODX', '"[[+visitorToken]]"'],
  ['MODX, uncached', '"[[!VisitorToken]]"'],
  ['Commerce Cloud’s expression', '"${pdict.visitorToken}"'],
  ['Genshi', '"${visitor_token}"'],
  ['Grails', '"${visitorToken.encodeAsJavaScript()}"'],
  ['Play’s Twirl', '"@visitorToken"'],
  ['Play’s Twirl in parentheses', '"@(visitorToken)"'],
  ['TinyButStrong', '"[var.visitor_token]"'],
  ['Hugo’s shortcode', `'{{< visitor-token >}}'`],
  ['Ansible and Helm', '"{{ .Values.visitorToken | quote }}"'],
  ['Terraform', '"${var.visitor_token}"'],
  ['Docker’s entry point', '"${VISITOR_TOKEN}"'],
  ['Windows’ variable', '"%VISITOR_TOKEN%"'],
  ['webpack’s html-loader', '"<%= htmlWebpackPlugin.options.visitorToken %>"'],
  ['Ruby’s interpolation in single quotes', "'#{visitor_token}'"],
  ['Blazor', '"@token"'],
  ['a Google Optimize variable', '"{{ visitorToken || \'\' }}"'],
  ['Tealium’s', '"${utag_data.visitor_token}"'],
].map(([engine = '', value = '']): BrokenPage => [
  `${engine}, not rendered`,
  'token-placeholder',
  withValue(value),
]);

/** Placeholders of other words and languages. */
const words: BrokenPage[] = [
  ['dashes and capitals', '"VISITOR-TOKEN-FROM-SERVER"'],
  ['a jwt in angle brackets', '"<jwt>"'],
  ['a signed jwt in words', '"signed-jwt-goes-here"'],
  ['dots alone', '"..."'],
  ['crosses', '"XXXXXXXX"'],
].map(([what = '', value = '']): BrokenPage => [
  `a placeholder in other words: ${what}`,
  'token-placeholder',
  withValue(value),
]);

/** Pages of rarer engines that never ran, and of placeholders in other words. */
export const rareEnginesPages: readonly BrokenPage[] = [...expressions, ...words];
