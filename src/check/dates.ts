/** Dates that cannot be as printed. The parser has found them; here they are put into words for the desk. */
import type { Check, Draft, FindingCode } from './finding';

const codes: readonly string[] = ['weekday-mismatch', 'impossible-day', 'future-past'] satisfies FindingCode[];

export const checkDates: Check = ({ record }) =>
  record.warnings.flatMap(({ code, message, start, end }): Draft[] => {
    if (!codes.includes(code) || start === undefined || end === undefined) return [];
    const [english = '', indonesian = ''] = message.split(' / ');
    const quoted = english.slice(0, english.indexOf(': ') + 2);
    return [
      {
        code: code as FindingCode,
        start,
        end,
        reason: {
          en: sentence(english.split('; perhaps ')[0]),
          id: sentence(quoted + indonesian.split('; mungkin ')[0]),
        },
        mend: {
          en: sentence(`Perhaps ${english.split('; perhaps ')[1]?.replace(/ is meant\.$/, '')}`),
          id: sentence(`Mungkin ${indonesian.split('; mungkin ')[1]}`),
        },
      },
    ];
  });

const sentence = (words = '') => `${words.replace(/\.$/, '')}.`;
