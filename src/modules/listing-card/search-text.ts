/** The words of a text with a space between them, as `wordsIn` of the domain tells them. */
export function textOf(sql: string): string {
  const bare = `regexp_replace(lower(normalize(coalesce(${sql}, ''), NFKD)), '[''’\`\\u0300-\\u036f]', '', 'g')`
  return `regexp_replace(${bare}, '[^a-z0-9]+', ' ', 'g')`
}

type Weight = "A" | "B" | "C" | "D"

/**
 * Words with their places, each just as it is: PostgreSQL's own parser would take "12e45b" for a number and a word, which
 * nobody finds who looks for it. Whatever is longer than `LONGEST` of the domain is no word.
 */
export function vectorOf(text: string, weight: Weight): string {
  return `coalesce((
    select string_agg(word || ':' || least(place, 16383) || '${weight}', ' ')::tsvector
    from regexp_split_to_table(${text}, ' ') with ordinality as words(word, place)
    where length(word) between 1 and 30), '')`
}

/** A brand is found in one word too, however it is written: "The North Face" as "thenorthface". */
const brandAsOne = `replace(${textOf("l.brand")}, ' ', '')`

/**
 * Where a card has which word. First the word that a title begins with: in Indonesian that is what the
 * thing is ("tas", "kaos"), the others say which. Then title and brand; then category, colour and size; then
 * what is told about it.
 */
export const SEARCH = `
  ${vectorOf(`split_part(trim(${textOf("p.title")}), ' ', 1)`, "A")}
  || ${vectorOf(`${textOf("concat_ws(' ', p.title, l.brand)")} || ' ' || ${brandAsOne}`, "B")}
  || ${vectorOf(textOf("concat_ws(' ', c.category_names, array_to_string(k.colors || k.sizes, ' '))"), "C")}
  || ${vectorOf(textOf("p.description"), "D")}`
