/**
 * The grammars of the signing examples. Import it where their code is shown: named in the site's
 * configuration (`additionalLanguages`), every page would load them.
 */
import './global-prism';
import 'prismjs/components/prism-bash';
import 'prismjs/components/prism-csharp';
import 'prismjs/components/prism-elixir';
import 'prismjs/components/prism-java';
import 'prismjs/components/prism-markup-templating';
import 'prismjs/components/prism-perl';
import 'prismjs/components/prism-php';
import 'prismjs/components/prism-ruby';
import './no-global-prism';
