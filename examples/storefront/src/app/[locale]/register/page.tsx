import Link from "next/link"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { hasGuestMarks } from "@/server/wishes"
import ui from "@/ui/ui.module.css"
import styles from "../login/login.module.css"
import { RegisterForm } from "./register-form"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ next?: string }>
}

export const generateMetadata = ownHead((texts) => texts.account.registerTitle)

export default async function Register({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { next } = await searchParams
  const query = typeof next === "string" ? `?next=${encodeURIComponent(next)}` : ""
  const t = texts.account
  return (
    <div className={`${ui.page} ${styles.page}`}>
      <h1 className={ui.title}>{t.registerTitle}</h1>
      <RegisterForm
        home={pathIn(locale, "/")}
        hasMarks={await hasGuestMarks()}
        texts={{ ...t, errors: texts.errors }}
      />
      <p className={styles.other}>
        {t.hasAccount} <Link href={pathIn(locale, `/login${query}`)}>{t.login}</Link>
      </p>
    </div>
  )
}
