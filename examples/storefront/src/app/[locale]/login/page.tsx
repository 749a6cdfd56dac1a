import Link from "next/link"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ownPath } from "@/server/ways"
import { hasGuestMarks } from "@/server/wishes"
import { failureTexts } from "@/texts/failure"
import ui from "@/ui/ui.module.css"
import styles from "./login.module.css"
import { LoginForm } from "./login-form"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ next?: string; banned?: string; later?: string }>
}

export const generateMetadata = ownHead((texts) => texts.account.loginTitle)

export default async function Login({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { next, banned, later } = await searchParams
  const t = texts.account
  const query = typeof next === "string" ? `?next=${encodeURIComponent(next)}` : ""
  return (
    <div className={`${ui.page} ${styles.page}`}>
      <h1 className={ui.title}>{t.loginTitle}</h1>
      {banned ? <p className={`${ui.notice} ${ui.noticeBad}`}>{t.banned}</p> : null}
      {later ? (
        <div className={ui.notice} role="alert">
          <p>{t.later}</p>
          <p>
            {/* A whole page: what the browser has kept of it may be the way here. */}
            <a className={ui.button} href={ownPath(typeof next === "string" ? next : "/")}>
              {failureTexts[locale].retry}
            </a>
          </p>
        </div>
      ) : null}
      <LoginForm
        home={pathIn(locale, "/")}
        hasMarks={await hasGuestMarks()}
        texts={{ ...t, errors: texts.errors }}
      />
      <p>
        <Link href={pathIn(locale, "/forgot-password")}>{t.forgot}</Link>
      </p>
      <p className={styles.other}>
        {t.noAccount} <Link href={pathIn(locale, `/register${query}`)}>{t.registerTitle}</Link>
      </p>
    </div>
  )
}
