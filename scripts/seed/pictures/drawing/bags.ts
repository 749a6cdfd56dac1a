import { type Cloth, mix } from "./cloth"
import { both, box, circle, inside, path, place, symmetric, times } from "./svg"

const GOLD = { fill: "#d8b25a", line: "#94732c" }

/** A strap or handle: a thick line with an edge. */
function strap(cloth: Cloth, d: string, width: number): string {
  return path(d, { line: cloth.line, width }) + path(d, { line: cloth.main, width: width - 6 })
}

export function handbag(cloth: Cloth): string {
  const outline = symmetric(
    [0, 350],
    [
      [
        [90, 350],
        [140, 352],
        [160, 360],
      ],
      [
        [184, 440],
        [204, 540],
        [208, 610],
      ],
      [
        [206, 640],
        [190, 648],
        [170, 648],
      ],
      [
        [80, 654],
        [40, 654],
        [0, 654],
      ],
    ]
  )
  return (
    place(strap(cloth, "M-84,372 C-84,210 84,210 84,372", 22), { y: -14, x: 10 }) +
    path(outline, { fill: cloth.fill }) +
    inside(
      "bag",
      outline,
      path("M110,340 C150,440 150,560 160,670 H300 V340 Z", { fill: "#000000", opacity: 0.09 })
    ) +
    path(outline, { line: cloth.line }) +
    path(
      "M-162,360 C-100,344 100,344 162,360 L176,420 C170,470 60,500 0,502 C-60,500 -170,470 -176,420 Z",
      { fill: cloth.fill, line: cloth.line }
    ) +
    path("M-166,416 C-160,460 -60,488 0,490 C60,488 160,460 166,416", {
      line: cloth.line,
      width: 2,
      dash: "7 5",
    }) +
    strap(cloth, "M-96,384 C-96,220 96,220 96,384", 22) +
    both(box(82, 372, 30, 44, 6, GOLD)) +
    box(-24, 474, 48, 44, 8, GOLD) +
    circle(0, 496, 8, { fill: "#94732c" }) +
    path("M-196,618 C-100,630 100,630 196,618", { line: cloth.line, width: 2, dash: "7 5" }) +
    path("M96,420 C118,460 122,490 122,512", { line: GOLD.line, width: 3 }) +
    path("M104,512 h36 v46 l-18,14 l-18,-14 Z", { fill: cloth.accent, line: cloth.accentLine })
  )
}

export function structuredBag(cloth: Cloth): string {
  const outline = symmetric(
    [0, 336],
    [
      [[168, 336]],
      [
        [178, 420],
        [190, 540],
        [194, 636],
      ],
      [
        [194, 650],
        [184, 656],
        [170, 656],
      ],
      [[0, 656]],
    ]
  )
  return (
    strap(cloth, "M-80,350 C-74,196 74,196 80,350", 20) +
    path(outline, { fill: cloth.fill }) +
    inside(
      "bag",
      outline,
      path("M120,330 L150,670 H300 V330 Z", { fill: "#000000", opacity: 0.09 }) +
        path("M-168,336 L-120,380 V660 H-220 V336 Z", { fill: "#000000", opacity: 0.07 })
    ) +
    path(outline, { line: cloth.line }) +
    both(path("M120,336 V656", { line: cloth.line, width: 2 })) +
    path("M-170,360 H170", { line: cloth.line, width: 2, dash: "7 5" }) +
    path("M-122,336 H122 V384 C80,394 -80,394 -122,384 Z", { fill: cloth.fill, line: cloth.line }) +
    both(
      box(66, 336, 28, 60, 4, { fill: cloth.main, line: cloth.line }) + circle(80, 384, 7, GOLD)
    ) +
    box(-34, 438, 68, 22, 4, GOLD) +
    both(circle(180, 640, 0.1, GOLD) + box(168, 626, 24, 28, 5, GOLD)) +
    path("M-40,350 C-52,400 -58,430 -60,454", { line: GOLD.line, width: 4 }) +
    circle(-60, 478, 24, { ...GOLD }) +
    circle(-60, 478, 14, { line: GOLD.line, width: 3 })
  )
}

export function tote(cloth: Cloth): string {
  const outline = symmetric(
    [0, 320],
    [
      [[164, 316]],
      [
        [168, 420],
        [174, 560],
        [172, 668],
      ],
      [
        [90, 678],
        [40, 680],
        [0, 680],
      ],
    ]
  )
  return (
    place(strap({ ...cloth, main: cloth.deep }, "M-78,330 C-84,120 84,120 78,330", 22), { y: 4 }) +
    path("M-164,316 C-80,300 80,300 164,316 V330 H-164 Z", { fill: cloth.deep, line: cloth.line }) +
    path(outline, { fill: cloth.fill }) +
    inside(
      "bag",
      outline,
      path("M100,300 C140,420 120,560 140,700 H300 V300 Z", { fill: "#000000", opacity: 0.07 }) +
        path("M-120,690 C-100,600 -130,560 -110,500 C-96,560 -90,620 -96,690 Z", {
          fill: "#000000",
          opacity: 0.07,
        })
    ) +
    path(outline, { line: cloth.line }) +
    path("M-164,342 C-80,352 80,352 164,342", { line: cloth.line, width: 2, dash: "7 5" }) +
    strap(cloth, "M-84,384 V330 C-90,110 90,110 84,330 V384", 22) +
    both(path("M75,356 L93,378 M93,356 L75,378", { line: cloth.line, width: 2 })) +
    place(
      path(
        "M0,-70 C60,-70 84,-40 84,0 C84,44 50,66 0,66 C-50,66 -84,44 -84,0 C-84,-40 -60,-70 0,-70 Z",
        { line: cloth.accent, width: 7 }
      ) +
        path("M-52,30 L-14,-26 L8,4 L24,-14 L52,30 Z", { fill: cloth.accent }) +
        path("M-40,44 H40", { line: cloth.accent, width: 6 }),
      { y: 506 }
    )
  )
}

export function crossbody(cloth: Cloth): string {
  const outline =
    "M-160,380 H160 C176,380 184,392 184,410 L176,590 C174,620 156,634 130,634 H-130 C-156,634 -174,620 -176,590 L-184,410 C-184,392 -176,380 -160,380 Z"
  return (
    strap(cloth, "M-168,400 C-240,230 -120,130 0,130 C120,130 240,230 168,400", 16) +
    box(70, 146, 30, 26, 4, GOLD) +
    path(outline, { fill: cloth.fill }) +
    inside(
      "bag",
      outline,
      path("M110,380 C140,470 130,560 140,640 H240 V380 Z", { fill: "#000000", opacity: 0.09 })
    ) +
    path(outline, { line: cloth.line }) +
    path(
      "M-160,376 H160 C180,376 188,392 186,412 C180,500 90,540 0,542 C-90,540 -180,500 -186,412 C-188,392 -180,376 -160,376 Z",
      { fill: cloth.fill, line: cloth.line }
    ) +
    path("M-174,412 C-168,490 -84,528 0,530 C84,528 168,490 174,412", {
      line: cloth.accent,
      width: 3,
      dash: "8 6",
    }) +
    box(-20, 508, 40, 54, 8, { fill: cloth.main, line: cloth.line }) +
    circle(0, 540, 9, GOLD) +
    both(circle(172, 402, 12, GOLD)) +
    path("M-160,600 C-80,612 80,612 160,600", { line: cloth.accent, width: 3, dash: "8 6" })
  )
}

export function shoulderBag(cloth: Cloth): string {
  const outline =
    "M-190,420 C-150,404 150,404 190,420 C214,470 214,540 186,580 C150,608 -150,608 -186,580 C-214,540 -214,470 -190,420 Z"
  const link = (i: number) => {
    const angle = Math.PI * (1 - i / 20)
    const [x, y] = [Math.cos(angle) * 172, 424 - Math.sin(angle) * 230]
    return place(
      box(-13, -8, 26, 16, 8, { line: GOLD.line, width: 9 }) +
        box(-13, -8, 26, 16, 8, { line: GOLD.fill, width: 5 }),
      {
        x: Math.round(x),
        y: Math.round(y),
        turn: Math.round(90 - (angle * 180) / Math.PI + (i % 2 ? 8 : -8)),
      }
    )
  }
  const quilt = times(14, (i) =>
    path(`M${-320 + i * 46},380 l240,240 M${-320 + i * 46},620 l240,-240`, {
      line: cloth.line,
      width: 2,
      opacity: 0.75,
    })
  )
  return (
    times(21, link) +
    path(outline, { fill: cloth.fill }) +
    inside(
      "bag",
      outline,
      quilt +
        path("M110,400 C140,470 130,560 140,640 H240 V380 Z", { fill: "#000000", opacity: 0.1 })
    ) +
    path(outline, { line: cloth.line }) +
    path(
      "M-192,420 C-150,402 150,402 192,420 C196,444 190,466 176,480 C100,500 -100,500 -176,480 C-190,466 -196,444 -192,420 Z",
      { fill: cloth.main, line: cloth.line }
    ) +
    box(-26, 468, 52, 36, 8, GOLD) +
    box(-14, 478, 28, 16, 4, { fill: "#f0d590", line: GOLD.line, width: 2 }) +
    both(circle(176, 424, 11, GOLD))
  )
}

/** A round bag of woven rattan. */
export function roundBag(cloth: Cloth): string {
  const leather = { ...cloth, main: cloth.accent, line: cloth.accentLine }
  return (
    strap(leather, "M-150,400 C-210,220 -110,120 0,120 C110,120 210,220 150,400", 14) +
    circle(0, 480, 190, { fill: cloth.fill, line: cloth.line, width: 4 }) +
    circle(0, 480, 176, { line: cloth.line, width: 3, dash: "12 7" }) +
    circle(0, 480, 132, { line: cloth.line, width: 3 }) +
    circle(0, 480, 122, { line: cloth.pale, width: 5, dash: "14 9" }) +
    circle(0, 480, 74, { line: cloth.line, width: 3 }) +
    times(12, (i) =>
      place(
        path("M0,-72 C14,-52 14,-30 0,-14 C-14,-30 -14,-52 0,-72 Z", {
          fill: cloth.pale,
          line: cloth.line,
          width: 2,
        }),
        { y: 480, turn: i * 30 }
      )
    ) +
    circle(0, 480, 14, { fill: cloth.main, line: cloth.line }) +
    path("M-26,284 H26 V352 C26,370 -26,370 -26,352 Z", {
      fill: cloth.accent,
      line: cloth.accentLine,
    }) +
    circle(0, 346, 9, GOLD) +
    both(path("M140,330 l30,-14 l10,26 l-28,16 Z", { fill: cloth.accent, line: cloth.accentLine }))
  )
}

export function backpack(cloth: Cloth): string {
  const outline = symmetric(
    [0, 170],
    [
      [
        [90, 170],
        [146, 196],
        [152, 270],
      ],
      [
        [160, 400],
        [172, 540],
        [168, 630],
      ],
      [
        [164, 666],
        [140, 676],
        [110, 676],
      ],
      [[0, 678]],
    ]
  )
  const pocket =
    "M-118,470 C-60,460 60,460 118,470 L124,620 C122,644 106,650 90,650 H-90 C-106,650 -122,644 -124,620 Z"
  return (
    both(path("M120,230 C200,300 216,480 176,640", { line: cloth.deep, width: 34 })) +
    strap(cloth, "M-40,180 C-40,110 40,110 40,180", 18) +
    path(outline, { fill: cloth.fill }) +
    inside(
      "bag",
      outline,
      path("M90,160 C130,300 110,560 126,700 H300 V160 Z", { fill: "#000000", opacity: 0.09 })
    ) +
    path(outline, { line: cloth.line }) +
    path("M-130,420 C-128,300 -100,226 0,224 C100,226 128,300 130,420", {
      line: cloth.line,
      width: 9,
    }) +
    path("M-130,420 C-128,300 -100,226 0,224 C100,226 128,300 130,420", {
      line: cloth.accent,
      width: 4,
      dash: "3 5",
    }) +
    path(pocket, { fill: cloth.fill, line: cloth.line }) +
    path("M-116,500 C-60,490 60,490 116,500", { line: cloth.line, width: 9 }) +
    path("M-116,500 C-60,490 60,490 116,500", { line: cloth.accent, width: 4, dash: "3 5" }) +
    box(88, 496, 12, 36, 5, { fill: cloth.accent, line: cloth.accentLine, width: 2 }) +
    box(118, 404, 12, 36, 5, { fill: cloth.accent, line: cloth.accentLine, width: 2 }) +
    box(-42, 318, 84, 46, 6, { fill: cloth.accent, line: cloth.accentLine }) +
    path("M-24,341 H24", { line: cloth.accentLine, width: 4 }) +
    both(path("M156,440 C176,450 184,560 176,620 L168,630", { fill: cloth.deep, line: cloth.line }))
  )
}

/** A school bag with a star on its pocket and a stripe across. */
export function kidsBackpack(cloth: Cloth): string {
  const star = "M0,-44 L13,-14 L46,-12 L20,9 L29,41 L0,22 L-29,41 L-20,9 L-46,-12 L-13,-14 Z"
  return place(
    backpack(cloth) +
      place(path(star, { fill: cloth.accent, line: cloth.accentLine }), { y: 580 }) +
      path("M-150,444 H150", { line: cloth.pale, width: 12 }) +
      times(5, (i) => circle(-60 + i * 30, 270 + Math.abs(i - 2) * 10, 5, { fill: cloth.pale })),
    { y: 56, scale: 0.88 }
  )
}

/** A small leather backpack with a flap and two buckles. */
export function flapBackpack(cloth: Cloth): string {
  const outline = symmetric(
    [0, 220],
    [
      [
        [80, 220],
        [128, 236],
        [138, 290],
      ],
      [
        [152, 400],
        [164, 520],
        [162, 600],
      ],
      [
        [158, 640],
        [130, 648],
        [100, 648],
      ],
      [[0, 650]],
    ]
  )
  const flap =
    "M-140,300 C-140,226 -100,204 0,204 C100,204 140,226 140,300 L148,420 C130,474 60,490 0,490 C-60,490 -130,474 -148,420 Z"
  const buckled =
    path("M60,440 H88 V560 L74,572 L60,560 Z", { fill: cloth.main, line: cloth.line }) +
    box(54, 500, 40, 26, 5, { line: GOLD.line, width: 8 }) +
    box(54, 500, 40, 26, 5, { line: GOLD.fill, width: 4 }) +
    times(2, (i) => circle(74, 540 + i * 12, 2.5, { fill: cloth.line }))
  return (
    both(
      path("M112,270 C184,330 198,480 166,610", { line: cloth.line, width: 26 }) +
        path("M112,270 C184,330 198,480 166,610", { line: cloth.deep, width: 20 })
    ) +
    strap(cloth, "M-36,214 C-36,140 36,140 36,214", 18) +
    path(outline, { fill: cloth.fill }) +
    inside(
      "bag",
      outline,
      path("M90,200 C130,340 110,540 126,700 H300 V200 Z", { fill: "#000000", opacity: 0.1 })
    ) +
    path(outline, { line: cloth.line }) +
    path("M-110,620 C-40,632 40,632 110,620", { line: cloth.accent, width: 3, dash: "8 6" }) +
    path(flap, { fill: cloth.fill }) +
    inside(
      "flap",
      flap,
      path("M80,200 C120,300 110,420 100,500 H240 V200 Z", { fill: "#000000", opacity: 0.07 })
    ) +
    path(flap, { line: cloth.line }) +
    path("M-136,416 C-116,462 -56,476 0,476 C56,476 116,462 136,416", {
      line: cloth.accent,
      width: 3,
      dash: "8 6",
    }) +
    both(buckled)
  )
}

export function bifold(cloth: Cloth): string {
  const card = (y: number, fill: string) =>
    box(-138, y, 276, 60, 10, { fill, line: mix(fill, "#000000", 0.3), width: 2 })
  return place(
    path("M-196,300 H196 C206,300 212,308 212,318 V420 H-212 V318 C-212,308 -206,300 -196,300 Z", {
      fill: cloth.deep,
      line: cloth.line,
    }) +
      card(272, "#7fa3b8") +
      card(292, "#d9b98c") +
      card(312, "#c77b62") +
      box(-212, 344, 424, 236, 18, { fill: cloth.fill, line: cloth.line }) +
      box(-200, 356, 400, 212, 12, { line: cloth.accent, width: 3, dash: "9 6" }) +
      path(
        "M60,344 C110,420 110,500 130,580 H194 C204,580 212,572 212,562 V362 C212,352 204,344 194,344 Z",
        { fill: "#000000", opacity: 0.08 }
      ) +
      box(96, 508, 74, 30, 4, { fill: cloth.pale, line: cloth.line, width: 2 }) +
      path("M110,523 H156", { line: cloth.line, width: 3 }),
    { y: -30 }
  )
}

export function longWallet(cloth: Cloth): string {
  return place(
    box(-236, 320, 472, 236, 22, { fill: cloth.deep, line: cloth.line }) +
      box(-236, 306, 472, 236, 22, { fill: cloth.fill, line: cloth.line }) +
      path(
        "M-236,430 V328 C-236,314 -226,306 -214,306 H214 C226,306 236,314 236,328 V430 C120,470 -120,470 -236,430 Z",
        { fill: cloth.fill, line: cloth.line }
      ) +
      path("M-224,424 C-110,458 110,458 224,424", { line: cloth.accent, width: 3, dash: "9 6" }) +
      path(
        "M90,306 C140,380 140,470 160,542 H214 C226,542 236,534 236,520 V328 C236,314 226,306 214,306 Z",
        { fill: "#000000", opacity: 0.08 }
      ) +
      place(
        box(-28, -18, 56, 40, 8, GOLD) +
          path("M0,-8 l5,9 l10,2 l-7,8 l1,10 l-9,-4 l-9,4 l1,-10 l-7,-8 l10,-2 Z", {
            fill: "#94732c",
          }),
        { y: 456 }
      ) +
      path("M-236,500 C-270,520 -280,560 -262,600", { line: cloth.line, width: 14 }) +
      path("M-236,500 C-270,520 -280,560 -262,600", { line: cloth.main, width: 8 }),
    { y: -24 }
  )
}
