/**
 * Characters that the two scripts write differently, simplified first, then every traditional one that it stands for.
 * Written by hand, wider than what the rulebooks use. Where the simplified character is itself a traditional one, it stands
 * once more behind.
 */
const pairs = `
万萬 与與 东東 专專 业業 两兩 严嚴 个個 为為 义義 书書 争爭 于於 产產 仅僅 从從 价價 优優 会會 传傳 伤傷 体體 侧側 债債 关關 兴興
养養 内內 册冊 写寫 军軍 农農 决決 况況 冲衝 净淨 准準准 减減 划劃 则則 刚剛 创創 别別 删刪 制製制 办辦 务務 动動 励勵 劳勞 势勢
匀勻 区區 医醫 协協 单單 卖賣 占佔占 卫衛 厂廠 厅廳 历歷曆 压壓 县縣 参參 双雙 发發髮 变變 台臺台 号號 叶葉 后後后 听聽 启啟 吨噸
员員 响響 团團 园園 围圍 国國 图圖 圆圓 场場 坏壞 块塊 坚堅 垒壘 壮壯 声聲 处處 备備 复複復 头頭 夹夾 夺奪 奖獎 妆妝 学學
宁寧 宝寶 实實 审審 宪憲 宽寬 宾賓 对對 寻尋 导導 将將 尔爾 尘塵 尝嘗 层層 届屆 属屬 岁歲 岛島 岭嶺 币幣 师師 带帶 帮幫
干乾幹干 并並併并 广廣 庄莊 庆慶 库庫 应應 废廢 开開 异異 弃棄 张張 强強 归歸 当當 录錄 彻徹 径徑 态態 总總 恶惡 惩懲 惯慣
戏戲 户戶 执執 扩擴 扫掃 扬揚 扰擾 抚撫 护護 报報 担擔 拟擬 拣揀 拥擁 择擇 挂掛 挥揮 损損 换換 据據 摄攝 摆擺 数數 敌敵
断斷 无無 旧舊 时時 显顯 晓曉 暂暫 术術 朴樸 机機 杀殺 杂雜 权權 条條 来來 极極 构構 标標 栏欄 树樹 样樣 桥橋 档檔 检檢 楼樓
槛檻 横橫 欧歐 欢歡 残殘 毁毀 气氣 汇匯彙 汉漢 汤湯 沈瀋沈 没沒 沟溝 泽澤 洁潔 测測 济濟 浑渾 浓濃 涂塗 润潤 涨漲 渐漸 湾灣 湿濕
满滿 滞滯 滤濾 灭滅 灯燈 灵靈 炉爐 点點 炼煉 烂爛 热熱 烟煙 爱愛 状狀 独獨 环環 现現 电電 画畫 畅暢 疗療 盐鹽 监監 盖蓋 盘盤 着著着
矿礦 码碼 砖磚 础礎 硕碩 确確 碍礙 礼禮 祸禍 离離 种種 积積 称稱 稳穩 税稅 穷窮 竞競 笔筆 签簽 简簡 类類 粮糧 紧緊 系係繫系
纠糾 红紅 约約 级級 纪紀 纬緯 纯純 纲綱 纳納 纵縱 纷紛 纸紙 纺紡 线線 练練 组組 细細 织織 终終 绍紹 经經 结結 给給 络絡 绝絕
统統 继繼 绩績 续續 维維 综綜 绿綠 缓緩 编編 缘緣 缩縮 网網 罚罰 罗羅 职職 联聯 聪聰 肃肅 肤膚 胜勝 胶膠 脑腦 脱脫 节節 艺藝 虚虛
芜蕪 苏蘇 范範范 荐薦 荣榮 药藥 获獲穫 营營 萧蕭 蓝藍 虑慮 虽雖 蚀蝕 补補 装裝 见見 观觀 规規 视視 览覽 觉覺 触觸 计計 订訂
认認 讨討 让讓 训訓 议議 讯訊 记記 讲講 许許 论論 设設 访訪 证證 评評 识識 诉訴 诊診 词詞 译譯 试試 诚誠 话話 诞誕 询詢 该該
详詳 语語 误誤 诱誘 说說 请請 诸諸 诺諾 读讀 课課 调調 谁誰 谅諒 谈談 谋謀 谓謂 谢謝 谨謹 贝貝 负負 贡貢 财財 责責 败敗 账賬帳
货貨 质質 购購 贮貯 贯貫 贴貼 贵貴 贷貸 贸貿 费費 贺賀 资資 赁賃 赋賦 赔賠 赛賽 赞贊讚 赢贏 趋趨 跃躍 践踐 车車 转轉 轮輪 软軟
轻輕 载載 较較 辅輔 辆輛 辑輯 输輸 辖轄 辽遼 边邊 达達 迁遷 过過 迈邁 运運 还還 进進 远遠 违違 连連 迟遲 适適 选選 递遞 逻邏 遗遺
邓鄧 邮郵 郑鄭 采採采 释釋 里裡里 鉴鑒 针針 钟鐘 钢鋼 钱錢 铁鐵 银銀 铝鋁 链鏈 销銷 锁鎖 锅鍋 错錯 锡錫 键鍵 镇鎮 长長 门門
闭閉 问問 间間 闲閒 闻聞 阅閱 阔闊 队隊 阳陽 阴陰 阵陣 阶階 际際 陆陸 陈陳 陕陝 险險 随隨 隐隱 难難 静靜 页頁 顶頂 项項 顺順
须須 顾顧 顿頓 预預 领領 频頻 颁頒 题題 颜顏 额額 颗顆 风風 飞飛 饮飲 馆館 驱驅 验驗 骤驟 鱼魚 鸟鳥 黄黃 齐齊 龄齡 龙龍
污汙污 注註注 布佈布 托託托 杆桿杆 游遊游 志誌志 致緻致 面麵面 只隻祇只 表錶表 届屆 升昇升 余餘余 钻鑽 鲜鮮 粤粵 征徵征 筑築
`;

const table = pairs
  .trim()
  .split(/\s+/)
  .map(([simplified = '', ...traditional]) => ({ simplified, traditional }));

const simplifiedByTraditional = new Map(
  table.flatMap(({ simplified, traditional }) => traditional.map((one) => [one, simplified] as const)),
);

/** Characters that only simplified texts hold. */
export const simplifiedOnly: ReadonlySet<string> = new Set(
  table
    .filter(({ simplified, traditional }) => !traditional.includes(simplified))
    .map(({ simplified }) => simplified),
);

/** Characters that only traditional texts hold. */
export const traditionalOnly: ReadonlySet<string> = new Set(
  table.flatMap(({ simplified, traditional }) => traditional.filter((one) => one !== simplified)),
);

/** A traditional text, character by character, as a simplified one would have it. */
export function simplified(text: string): string {
  return [...text.replaceAll('「', '“').replaceAll('」', '”')]
    .map((character) => simplifiedByTraditional.get(character) ?? character)
    .join('');
}
