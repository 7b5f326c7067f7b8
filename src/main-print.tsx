import './ui/page-styles.ts';
import 'virtual:paper.css';
import { startPrint } from './app/start-print.tsx';
import './static-map/static-map.css';
import './annotations/annotations.css';

const root = document.getElementById('app');
if (root) await startPrint(root);
