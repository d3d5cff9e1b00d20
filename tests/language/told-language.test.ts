import { describe, expect, it } from 'vitest';
import { toldLanguage } from '../../src/language/told-language.js';
import { EARLIER, RUSSIAN } from '../commands/project.js';

describe('toldLanguage', () => {
  it('tells English and Russian by their commonest words', () => {
    expect(toldLanguage(EARLIER)).toBe('en');
    expect(toldLanguage(RUSSIAN)).toBe('ru');
  });

  it('says nothing of other languages, and of texts that are too short', () => {
    const german =
      'Die Kommission hat im Frühjahr beschlossen, dass die Regeln für das Gebiet bis zum Ende des Jahres gelten, und sie wird im Herbst darüber berichten.';
    const ukrainian =
      'Комісія вирішила, що правила для цієї території діятимуть до кінця року, і восени вона про це доповість громаді та міській раді ще раз.';
    const bulgarian =
      'Комисията реши, че правилата за тази територия ще останат в сила до края на годината, и през есента тя ще докладва за това.';
    const dutch =
      'De commissie heeft in het voorjaar besloten dat de regels voor het gebied tot het einde van het jaar gelden, en in de herfst is er een verslag over.';
    for (const text of [german, ukrainian, bulgarian, dutch, 'The gate.', ''])
      expect(toldLanguage(text)).toBeNull();
  });
});
