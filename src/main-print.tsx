import './ui/page-styles.ts';
import 'virtual:paper.css';
import { startPrint } from './app/start-print.tsx';
// Rendered at build time too.
import './print/print-flow.css';
import './static-map/static-map.css';
import './annotations/annotations.css';

const root = document.getElementById('app');
if (root) await startPrint(root);
