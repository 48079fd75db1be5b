import {createRoot} from 'react-dom/client';
import {Clock} from '../playground/clock';
import {Screen} from './Screen';
import './styles.css';
import {followColourScheme} from './theme';

followColourScheme();
const root = document.getElementById('console');
if (root) {
  createRoot(root).render(
    <Clock>
      <Screen />
    </Clock>,
  );
}
