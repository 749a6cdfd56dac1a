#!/usr/bin/env bash
# What date-holidays says of Indonesia's days off in 2026, beside the decree of three ministers of
# 19 September 2025 (no. 1497, 2 and 5 of 2025).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund date-holidays@3.37.0

cat > try.cjs <<'JS'
const Holidays = require("date-holidays")
const days = new Holidays("ID", { timezone: "Asia/Jakarta" }).getHolidays(2026, "id")
const named = (pattern) => days.filter(({ name }) => pattern.test(name)).map(({ date }) => date.slice(0, 10))
const knows = (date) => days.some((day) => day.date.startsWith(date))
console.log("Maulid Nabi:", named(/Maulid/).join(", "), "(decree: 2026-08-25; 2026-01-16 is Isra Mikraj)")
console.log("Isra Mikraj:", named(/Isra/).join(", ") || "none")
console.log("Idul Fitri:", named(/Idul Fitri/).join(", "), "(decree: 2026-03-21, 2026-03-22)")
const leave = ["2026-02-16", "2026-03-18", "2026-03-20", "2026-03-23", "2026-03-24", "2026-05-15", "2026-05-28", "2026-12-24"]
console.log("collective leave known as a day off:", leave.filter(knows).join(", "), `(decree: all ${leave.length})`)
JS

output=$(node try.cjs)
expected=$(cat <<'TEXT'
Maulid Nabi: 2026-01-16, 2026-08-25 (decree: 2026-08-25; 2026-01-16 is Isra Mikraj)
Isra Mikraj: none
Idul Fitri: 2026-03-20, 2026-03-21 (decree: 2026-03-21, 2026-03-22)
collective leave known as a day off: 2026-03-20 (decree: all 8)
TEXT
)

echo "date-holidays $(node -p 'JSON.parse(require("fs").readFileSync("node_modules/date-holidays/package.json")).version')"
echo "$output"
cat <<'WORDS'

The Prophet's ascension is called his birthday, which so comes twice; Eid is a day before the one that the
country kept; of the eight days of collective leave, on which couriers and banks rest, it knows one, by
accident. Whoever counts working days of Indonesia with it counts wrongly in March.
WORDS
[ "$output" = "$expected" ] || { echo "CHANGED: this is not what was seen before"; exit 1; }
