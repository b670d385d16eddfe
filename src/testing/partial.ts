/** Whether a value holds what was expected of it, and where it does not: parts left out are not asked for. */

/** `expect.stringContaining('…')` and the like. */
interface AsymmetricMatcher {
  asymmetricMatch(value: unknown): boolean;
}

/**
 * One line for each difference; none: it holds. An array must have as many entries as are expected, each holding its own.
 *
 * @param path where the value stands: `titles[0].role`.
 */
export function differences(actual: unknown, expected: unknown, path = ''): string[] {
  const differs = () => [`${path || 'it'}: expected ${show(expected)}, found ${show(actual)}`];
  if (isAsymmetric(expected)) return expected.asymmetricMatch(actual) ? [] : differs();
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return differs();
    return expected.flatMap((entry, at) => differences(actual[at], entry, `${path}[${at}]`));
  }
  if (!isObject(expected)) return Object.is(actual, expected) ? [] : differs();
  if (!isObject(actual)) return differs();
  return Object.entries(expected).flatMap(([key, value]) =>
    differences(actual[key], value, path ? `${path}.${key}` : key),
  );
}

export function show(value: unknown): string {
  const text = isAsymmetric(value) ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const longest = 200;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isAsymmetric = (value: unknown): value is AsymmetricMatcher =>
  isObject(value) && typeof value.asymmetricMatch === 'function';
