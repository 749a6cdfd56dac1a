#!/usr/bin/env bash
# What libphonenumber-js makes of Indonesian mobile numbers as people write them, with ID as default country.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16

cat > try.js <<'JS'
const { parsePhoneNumberFromString: parse } = require("libphonenumber-js/max")
console.log(`libphonenumber-js ${require("libphonenumber-js/package.json").version}`)
const read = (text, options) => {
  const found = parse(text, { defaultCountry: "ID", ...options })
  return found ? `${found.number} ${found.getType()} valid: ${found.isValid()}` : "none"
}
console.log(`plus, eleven digits    ${read("+62811000000")}`)
console.log(`same without the plus  ${read("62811000000")}`)
console.log(`plus, twelve digits    ${read("+628110000000")}`)
console.log(`same without the plus  ${read("628110000000")}`)
console.log(`a letter at the end    ${read("0812-3456-789O")}`)
console.log(`  with extract: false  ${read("0812-3456-789O", { extract: false })}`)
JS

cat > expected <<'OUT'
libphonenumber-js 1.13.16
plus, eleven digits    +62811000000 MOBILE valid: true
same without the plus  +6262811000000 FIXED_LINE valid: true
plus, twelve digits    +628110000000 MOBILE valid: true
same without the plus  +628110000000 MOBILE valid: true
a letter at the end    +628123456789 MOBILE valid: true
  with extract: false  none
OUT

cat <<'TEXT'
The 62 of a number that is written without its plus, as chats show it, is taken for the country code or for the
first digits of a land line: the length decides. An eleven-digit mobile number becomes another valid number, whose
type is the only thing that tells. And a number with the letter O for its last zero is read without it, as another
valid number, unless `extract` is false. Seen:

TEXT
node try.js | tee seen
diff expected seen && echo "As it was." || { echo "It has changed."; exit 1; }
