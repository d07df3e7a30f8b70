/** The front door: leads to the reader's language. Without scripts its two links do. */
const wanted = navigator.languages.find((l) => /^(zh|en)\b/i.test(l)) ?? 'zh';
location.replace(/^en/i.test(wanted) ? 'en/' : 'zh/');
