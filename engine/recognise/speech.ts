/** Concepts of saying. News is full of it, so a verb of saying alone points at nothing. */
const SPEAKING =
  /^(?:state|accuse|call-on|interview|news-conference|phone-call|call-senators|tell(?:-[a-z]+)*)$/u;

const NOUNS = new Set(
  `statement statements remark remarks comment comments interview interviews accusation accusations request requests appeal appeals
  briefing conference phone telephone conversation video media press news call warning
  izjava izjave izjavi intervju intervjuu konferencija konferenciji razgovor razgovoru изјава изјави интервју конференција разговор
  заявление заявлении заявления интервью разговор разговоре брифинг брифинге пресс
  deklarata deklarate deklaraten interviste intervista
  erklarung ausserung ausserungen gesprach telefonat pressekonferenz
  declaracion declaraciones entrevista conferencia llamada`.split(/\s+/u),
);

export function isSpeaking(concept: string): boolean {
  return SPEAKING.test(concept);
}

/** Whether a cue's first word names what was said ("statement", "phone call"), and is not the saying. */
export function isSpeechNoun(word: string): boolean {
  return NOUNS.has(word);
}
