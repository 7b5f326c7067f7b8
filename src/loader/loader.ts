import { connect } from './connect.ts';
import { fitHeights } from './fit-heights.ts';
import { defineStoryElement } from './story-element.ts';
import { siteOf } from './trusted-source.ts';

// `/embed.js`, a classic script on the pages of others. A second copy, of this site or another, does no harm: each fits
// the embeds of its own site, and the first gives `Backchannel` and the element.
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const site = siteOf(script);
if (site) fitHeights(site);
window.Backchannel ??= { connect };
defineStoryElement(script);
