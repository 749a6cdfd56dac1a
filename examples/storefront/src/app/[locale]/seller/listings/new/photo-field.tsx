"use client"

import { type ChangeEvent, useState } from "react"
import { reluv } from "@/browser/reluv"
import { fill } from "@/texts/fill"
import { Icon } from "@/ui/icon"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"
import styles from "../../seller.module.css"

const MOST = 8

/** Photos from a phone's camera or its gallery, uploaded as they are chosen, from the browser to the file provider. */
export function PhotoField({
  sellerId,
  photos,
  onPhotos,
  texts,
}: {
  sellerId: string
  photos: readonly string[]
  onPhotos: (photos: readonly string[]) => void
  texts: { photos: string; uploading: string; removePhoto: string; errors: Record<string, string> }
}) {
  const { isSending, refused, send } = useSending(texts.errors)
  const [share, setShare] = useState(0)
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])].slice(0, MOST - photos.length)
    event.target.value = ""
    if (files.length === 0) return
    setShare(0)
    void send(async () => {
      const client = await reluv()
      client.actFor(sellerId)
      const stored = await client.uploadPictures(files, { onProgress: setShare })
      onPhotos([...photos, ...stored.map(({ url }) => url)])
    })
  }
  return (
    <>
      {photos.length > 0 ? (
        <ul className={styles.photos}>
          {photos.map((url) => (
            <li key={url}>
              <img src={url} alt="" width={4} height={5} />
              <button
                type="button"
                className={ui.plain}
                disabled={isSending}
                onClick={() => onPhotos(photos.filter((one) => one !== url))}
              >
                {texts.removePhoto}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <label className={styles.take} data-busy={isSending}>
        <Icon name="camera" size={32} />
        <span>{texts.photos}</span>
        <input
          className={ui.hidden}
          type="file"
          accept="image/*"
          multiple
          onChange={onChange}
          disabled={isSending || photos.length >= MOST}
        />
      </label>
      {isSending ? (
        <p role="status">
          <progress max={1} value={share} /> {fill(texts.uploading, { n: Math.round(share * 100) })}
        </p>
      ) : null}
      <Refused text={refused} />
    </>
  )
}
