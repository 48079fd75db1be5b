import type {Part, View} from '../engines/view';

/** The search's dialog, as a reader finds their way in it. */
export class SearchDialog {
  constructor(private readonly view: View) {}

  readonly button = () => this.view.getByRole('button', {name: 'Search'});
  readonly dialog = (): Part => this.view.getByRole('dialog', {name: 'Search'});
  readonly field = (): Part => this.view.getByRole('combobox', {name: 'Search the documentation'});
  readonly options = (): Part => this.dialog().getByRole('option');
  readonly tokenOption = (): Part => this.options().filter({hasText: 'Check this token'});
}
