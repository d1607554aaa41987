/** Notes a slide in the address: a page that is loaded anew shows it. */
export function noteSlide(id: string): void {
  if (id !== '') window.history.replaceState(null, '', `#${encodeURIComponent(id)}`);
}
