/** The words of a text with a space between them, as `wordsIn` of the domain tells them. */
export function textOf(sql: string): string {
  const bare = `regexp_replace(lower(normalize(coalesce(${sql}, ''), NFKD)), '[''’\`\\u0300-\\u036f]', '', 'g')`
  return `regexp_replace(${bare}, '[^a-z0-9]+', ' ', 'g')`
}

/** A brand is found in one word too, however it is written: "The North Face" as "thenorthface". */
const brandAsOne = `replace(${textOf("l.brand")}, ' ', '')`

/**
 * Where a card has which word. First the word that a title begins with: in Indonesian that is what the
 * thing is ("tas", "kaos"), the others say which. Then title and brand; then category, colour and size; then
 * what is told about it.
 */
export const SEARCH = `
  setweight(to_tsvector('simple', split_part(trim(${textOf("p.title")}), ' ', 1)), 'A')
  || setweight(to_tsvector('simple', ${textOf("concat_ws(' ', p.title, l.brand)")} || ' ' || ${brandAsOne}), 'B')
  || setweight(to_tsvector('simple', ${textOf("concat_ws(' ', c.category_names, array_to_string(k.colors || k.sizes, ' '))")}), 'C')
  || setweight(to_tsvector('simple', ${textOf("p.description")}), 'D')`
