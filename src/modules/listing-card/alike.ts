/** SQL: of each colour its first word, which in Indonesian is the colour: "hijau" of "hijau army". */
export function hues(keys: string): string {
  return `array(select split_part(key, ' ', 1) from unnest(${keys}) as key)`
}

/** Sizes of clothes: of another main category they are for somebody else's body, a child's among them. */
const OF_A_BODY = `'^(x*[sml]|[2-6]xl|\\d+(-\\d+){0,1} {0,1}(y|m|t|th|thn|tahun|bln|bulan))$'`

/** SQL: whether something is sized as clothes are. */
export function fitsABody(keys: string): string {
  return `exists (select 1 from unnest(${keys}) as key where key ~ ${OF_A_BODY})`
}
