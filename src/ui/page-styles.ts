// In this order: what stands below leans on what stands above.
import 'virtual:palette.css';
import './fonts.css';
import './tokens.css';
import './base.css';
import './no-script.css';
