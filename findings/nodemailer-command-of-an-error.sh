#!/usr/bin/env bash
# What nodemailer says was going on when a mail server broke the connection or fell silent.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund nodemailer@10.6.1

cat > try.js <<'JS'
import net from "node:net"
import nodemailer from "nodemailer"

/** A mail server that goes away at one moment: in answer to a verb, or to the dot that ends a mail. */
function mailServer(moment) {
  const server = net.createServer((socket) => {
    let inMail = false
    let heard = ""
    const say = (line) => socket.write(`${line}\r\n`)
    const answer = (line) => {
      if (inMail && line !== ".") return
      const verb = inMail ? "the dot" : line.split(" ")[0]
      inMail = verb === "DATA"
      if (verb === moment) return socket.destroy()
      if (`${verb}, silent` === moment) return
      if (`${verb}, 421` === moment) return socket.end("421 closing down\r\n")
      if (verb === "QUIT") return socket.end("221 bye\r\n")
      say(verb === "DATA" ? "354 go on" : "250 fine")
    }
    socket.on("error", () => {})
    socket.on("data", (chunk) => {
      const lines = (heard + chunk).split("\r\n")
      heard = lines.pop()
      lines.forEach(answer)
    })
    say("220 mail.example")
  })
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)))
}

for (const moment of ["MAIL", "DATA", "the dot", "the dot, silent", "the dot, 421", "QUIT"]) {
  const server = await mailServer(moment)
  const { port } = server.address()
  const transport = nodemailer.createTransport({ host: "127.0.0.1", port, ignoreTLS: true, socketTimeout: 1000 })
  const seen = await transport
    .sendMail({ from: "shop@example.com", to: "buyer@example.com", subject: "Order", text: "Thank you" })
    .then(() => "sent", (error) => `${error.code}, command ${error.command}, response ${error.responseCode ?? "none"}`)
  console.log(`${moment.padEnd(16)} ${seen}`)
  transport.close()
  server.close()
}
process.exit(0)
JS

output=$(node try.js)
expected=$(cat <<'TEXT'
MAIL             ECONNECTION, command CONN, response none
DATA             ECONNECTION, command CONN, response none
the dot          ECONNECTION, command CONN, response none
the dot, silent  ETIMEDOUT, command CONN, response none
the dot, 421     EMESSAGE, command DATA, response 421
QUIT             sent
TEXT
)

echo "nodemailer $(node -p "JSON.parse(require('fs').readFileSync('node_modules/nodemailer/package.json')).version")"
echo "$output"
cat <<'WORDS'

`error.command` names the verb that a server refused. When the server goes away or falls silent it says `CONN`
whatever was going on, also after the whole mail was handed over and only the answer to its last dot is missing:
the server may well have kept the mail. So `CONN` is no sign that nothing was sent, and neither is `ETIMEDOUT`:
a queue that repeats on these sends some mails twice unless the receiver drops a second one of the same Message-ID.
WORDS
[ "$output" = "$expected" ] || { echo "CHANGED: this is not what was seen before"; exit 1; }
