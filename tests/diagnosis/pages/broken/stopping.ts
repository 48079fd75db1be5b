import type {BrokenPage} from '../broken-page';
import {page, snippet, token, widget} from '../token';
import {script} from '../write';

/** The script stops with an error of its own before or while it sets the token. */
const stopping: BrokenPage[] = [];

/** Right settings that something undoes, or that never come to be. */
const undone: BrokenPage[] = [
  [
    'var of a second snippet',
    'settings-overwritten',
    page(snippet(`"${token}"`), script('var algomoSettings = {};') + widget),
  ],
  [
    'a second snippet from a tag’s template',
    'settings-overwritten',
    page(
      snippet(`"${token}"`) + widget,
      script('window.algomoSettings = {"workspace": "acme", "position": "left"};'),
    ),
  ],
  [
    'Object.assign of new settings',
    'settings-overwritten',
    page(
      snippet(`"${token}"`),
      script('window.algomoSettings = Object.assign({}, {language: "fr"});') + widget,
    ),
  ],
  [
    'a module’s settings after the plain ones',
    'settings-overwritten',
    page(
      snippet(`"${token}"`) +
        script('window.algomoSettings = {theme: "dark"};', ' type="module"') +
        widget,
    ),
  ],
  [
    'settings of the theme and of the plugin',
    'settings-overwritten',
    page(
      snippet(`"${token}"`),
      script(
        '/* <![CDATA[ */\nvar algomoSettings = {"ajax_url":"https:\\/\\/acme.example\\/wp-admin\\/admin-ajax.php"};\n/* ]]> */',
        ' id="algomo-chat-js-extra"',
      ) + widget,
    ),
  ],
];

/** Pages whose script stops, and pages whose settings are undone. */
export const stoppingPages: readonly BrokenPage[] = [...stopping, ...undone];
