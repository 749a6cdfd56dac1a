type Given = { src: string; srcset: string | null } | null

/** A picture of people's, in the sizes that Reluv knows it in. Its place is kept while it loads. */
export function Picture({
  picture,
  alt,
  sizes,
  isFirst = false,
  className,
}: {
  picture: Given
  alt: string
  sizes: string
  /** what is seen first is asked for first */
  isFirst?: boolean
  className?: string
}) {
  if (!picture) return <span className={className} />
  return (
    <img
      className={className}
      src={picture.src}
      srcSet={picture.srcset ?? undefined}
      sizes={sizes}
      alt={alt}
      width={4}
      height={5}
      loading={isFirst ? "eager" : "lazy"}
      fetchPriority={isFirst ? "high" : undefined}
      decoding={isFirst ? "sync" : "async"}
    />
  )
}
