/** Brands; with a trade they give the name of an enterprise: 中通集团, 鑫佳物流. */
export const BRANDS: readonly string[] =
  '中泰 时兴 鲁源 华信 金号 三和 鑫佳 润源 汇通 天元 宏达 恒安 博远 瑞丰 泰和 永昌 凯盛 海诺 正大 东岳 西王 银座 百川 同辉 昊宇 长青 盛世 嘉源 利群 圣泉 春雪 晨光 飞龙 龙腾 远大 科信 佳美 新锐 华泰 玉泉 蓝海 绿源 方圆 隆基 明珠 锦江 山水 星火 开元 国瑞'.split(
    ' ',
  );
