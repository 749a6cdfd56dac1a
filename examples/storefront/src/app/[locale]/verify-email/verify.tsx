"use client"

import Link from "next/link"
import { useEffect, useState } from "react"
import { call } from "@/browser/reluv"
import { sentenceOf } from "@/texts/errors"
import ui from "@/ui/ui.module.css"

type Texts = Record<"verifying" | "verified" | "on", string> & { errors: Record<string, string> }

/** Shows the link's token by itself: reading a page, as programs of mail servers do, verifies nothing. */
export function Verify({ home, texts }: { home: string; texts: Texts }) {
  const [said, setSaid] = useState(texts.verifying)
  const { verified, errors } = texts
  useEffect(() => {
    const token = new URLSearchParams(location.search).get("token") ?? ""
    call("POST /store/accounts/verify-email", { body: { token } })
      .then(() => setSaid(verified))
      .catch((error: unknown) => setSaid(sentenceOf(error, errors)))
  }, [verified, errors])
  return (
    <>
      <p role="status">{said}</p>
      <Link className={ui.button} href={home}>
        {texts.on}
      </Link>
    </>
  )
}
