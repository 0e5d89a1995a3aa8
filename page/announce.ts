import { ANNOUNCE_DELAY_MS } from './timing';

/** Says something to screen readers, politely, through a live region; a later message replaces one not yet said. */
export function createAnnouncer(live: HTMLElement): (message: string) => void {
  let messages = 0;
  return (message) => {
    const number = (messages += 1);
    // Emptied first, so that the same message twice is a change.
    live.textContent = '';
    setTimeout(() => {
      if (number === messages) live.textContent = message;
    }, ANNOUNCE_DELAY_MS);
  };
}
