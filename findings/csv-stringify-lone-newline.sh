#!/usr/bin/env bash
# Whether a cell that holds a line break is quoted by csv-stringify, by which ends of records are asked for.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund csv-stringify@6.9.0 csv-parse@7.0.3

cat > try.cjs <<'JS'
const { parse } = require("csv-parse/sync")
const { stringify } = require("csv-stringify/sync")

const table = [["note", "price"], ["first line\nsecond line", "75000"]]
const read = (text) => parse(text, { record_delimiter: ["\r\n", "\n"], relax_column_count: true }).length
for (const options of [
  { record_delimiter: "unix" },
  { record_delimiter: "windows" },
  { record_delimiter: "windows", quoted_match: /[\r\n]/ },
]) {
  const text = stringify(table, options)
  console.log(`${Object.keys(options).join(", ")} ${options.record_delimiter}: ${JSON.stringify(text)}, ${read(text)} rows`)
}
JS

output=$(node try.cjs)
expected=$(cat <<'TEXT'
record_delimiter unix: "note,price\n\"first line\nsecond line\",75000\n", 2 rows
record_delimiter windows: "note,price\r\nfirst line\nsecond line,75000\r\n", 3 rows
record_delimiter, quoted_match windows: "note,price\r\n\"first line\nsecond line\",75000\r\n", 2 rows
TEXT
)

echo "csv-stringify $(node -p "require('./node_modules/csv-stringify/package.json').version")"
echo "$output"
cat <<'WORDS'

A cell is quoted for the end of record that was asked for, and for no other: with `record_delimiter: "windows"` a cell
that holds a lone line feed, which is what a text field of a browser or of PostgreSQL gives, stands without quotes.
RFC 4180 asks for quotes there, and a spreadsheet, or a parser that takes either end, reads two rows where one was
written. `quoted_match: /[\r\n]/` quotes such cells.
WORDS
[ "$output" = "$expected" ] || { echo "CHANGED: this is not what was seen before"; exit 1; }
