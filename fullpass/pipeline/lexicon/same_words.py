"""Words that say the same of a person's life: whoever says one has said the other. Folded, all languages.

A slash parts groups. Only what tells no more and no less belongs together: a mate is a friend, but a daughter
is no child for this table, as a child may be a son.
"""

SAME_WORDS = """
doctor dr doc physician gp / father dad daddy papa pa / mother mom mum mommy mummy mama ma / grandmother
gran grandma granny nan nana nanny / grandfather grandpa granddad grandad gramps / kid kids child children
/ friend friends mate mates buddy buddies pal pals / husband hubby hubs / wife missus / girlfriend gf /
boyfriend bf / pound pounds quid gbp pfund libra libras livre livres sterling / dollar dollars bucks buck
usd dolar dolares dollari / euro euros eur / thousand grand k / percent percentage prozent pourcent
procent percento / kilometre kilometer kilometres kilometers km kms / metre meter metres meters /
centimetre centimeter centimetres centimeters cm / millimetre millimeter millimetres millimeters mm /
kilogram kilograms kilo kilos kg / hour hours hr hrs / minute minutes min mins / year years yr yrs / week
weeks wk wks / month months mo mos / start started starts starting begin began begun begins beginning
commence commences / start started become became joined join joins / end ends ended finish finishes
finished complete completed completes / stop stopped stops quit quits cease ceased / leave leaves left
quit quits quitting / keep keeps kept stay stays stayed remain remains still continue continues continued
/ move moves moved moving relocate relocates relocated relocating relocation / buy buys bought purchase
purchases purchased got get getting / allergic allergy allergies / cycle cycles cycling cyclist bike bikes
bicycle bicycles biking / car cars auto automobile vehicle / movie movies film films / flat apartment
apartments flats home house place condo / holiday holidays vacation vacations / tv television telly /
phone smartphone mobile cellphone / university uni college / maths math mathematics / mathematics mathe /
biology bio / chemistry chem / physiotherapist physio / vegetarian veggie / veterinarian vet / laboratory
lab / photo photos photograph photographs photography picture pictures pics / refrigerator fridge / laptop
notebook / repair repairs repaired repairing fix fixes fixed fixing mend mends / restore restores
restoring restored refurbish refurbishing / raise raises raised raising increase increases increased /
lower lowers lowered reduce reduces reduced cut cuts / cancel cancels cancelled canceled cancellation /
teach teaches taught teaching teacher lesson lessons tutor tutors tutoring / large big huge / small little
tiny / autumn fall / trip trips travel travels traveling travelling journey / run runs running jog jogs
jogging / ship ships release releases released publish publishes published /
diagnose diagnosed diagnosis / surgery operation operated op / employer company firm / boss manager
supervisor / colleague colleagues coworker coworkers / rent rents renting rental lease leases leasing /
wedding weddings marry marries married marriage marrying / pregnant pregnancy expecting / due expected
expecting / newborn baby / school class classes / reply replies respond responds response responses answer
answers / explanation explanations explain explains explained explaining / short brief concise /
everywhere everything / deliberation thinking thought back forth / infrastructure infra / administrator
admin / developer dev / development dev / configuration config / application app / specification spec /
representative rep / information info / documentation docs / chaos chaotic / professor prof / professeur
prof enseigne enseigner / application appli app / anwendung app / aplicacion app / ordinateur ordi /
abitur abi / doktorarbeit dissertation promotion / vegetarisch vegetarier vegetarierin / gym fitness /
blunt direct honest directly straight / return returns returned back / prepare prepares preparing
preparation prep prepping / exam exams examination test tests / accident crash collision / motorbike
motorcycle motorbikes motorcycles / shop store shops stores / study studies studying learn learns learning
studied learned / salary wage wages pay income / hate hates dislike dislikes loathe loathes detest detests
despise / worried worry worries anxious anxiety nervous / happy glad pleased / medication medications
medicine medicines meds drug drugs / appointment appointments appt / gift gifts present presents /
exercise exercises exercising workout workouts gym / diabetic diabetes / celiac coeliac / sister sis /
brother bro / family fam / favourite favorite fave fav / maximum max / minimum min / temperature temp /
department dept / apartment apt / people ppl folks folk / video videos vid vids / conversation convo /
birthday bday / town city / near close nearby / tired exhausted exhausting exhaust exhausts tiring /
expensive pricey / cheap inexpensive affordable / hard difficult tough / easy simple / funny humorous /
lawyer attorney solicitor / sofa couch / toilet bathroom loo / pavement sidewalk / lift elevator /
football soccer / jumper sweater pullover / trousers pants / nappy diaper / garbage rubbish trash / cookie
biscuit cookies biscuits / petrol gas gasoline fuel / lorry truck / engaged fiance fiancee engagement / ex
former / newspaper paper / abroad overseas / postpone postponed postpones defer deferred delay delayed /
choose chose chosen pick picked select selected opt opted / finished graduated graduate graduates
graduation / allow allows allowed permit permitted / ban banned bans abolish abolished scrap scrapped /
improve improves improved better / worsen worsened worsens worse / hurt hurts pain painful sore ache aches
/ weight kilos pounds / feiern feiert geburtstag / anstrengend erschopfend ermudend /
angst fürchtet furchtet furchte / scared afraid fear fears terrified phobia / ill sick illness / sober
sobriety / build builds building built make makes making made create creates creating created develop
develops developing / retire retired retirement retires retiring / buche bucher lekture lesen liest /
kriegen kriegt bekommen bekommt erhalten erhalt / handy smartphone mobiltelefon telefon / grandchild
grandchildren grandkid grandkids / neighbour neighbor neighbours neighbors / padre papa babbo / madre
mamma / pai papai / mae mamae / vader papa / moeder mama / grootmoeder oma / grootvader opa / отец папа
отца папы / мать мама матери мамы / бабушка бабуля / дедушка дед / tante tantchen / comptabilite compta /
restaurant resto / hopital chu clinique / television tele tv / baccalaureat bac / universite fac /
adolescent ado / kinesitherapeute kine / psychologue psy / frigo refrigerateur / mariage marier marie
maries marions / universidad uni facultad / bicicleta bici / profesor profe profesora / restaurante bar /
moto motocicleta / hochzeit heiraten heiratet heirate verheiratet / krankenhaus klinik klinikum spital /
universitat uni / fernseher fernsehen tv / computer rechner pc / grundschule volksschule / grossmutter oma
omi / grossvater opa opi / vater papa / mutter mama mutti / auto wagen pkw / fahrrad fahrrader rad rader
radfahren velo / wohnung bude / arzt doktor hausarzt / anfangen beginnen beginnt begonnen begann
angefangen starten startet gestartet fange fangt / aufhoren beenden beendet / kaufen gekauft kauft
erwerben erworben geholt holen kaufte / umziehen umzug umgezogen / verlegen verlegt verschieben verschoben
verschiebt / duzen geduzt duz / siezen gesiezt / reparieren repariert richten flicken / bauen baut gebaut
bastelt bastle basteln / bruder brudern / dinero pasta plata / padre papa / madre mama / abuela yaya /
abuelo yayo / boda caso casarse casamos casa casamiento / hijos ninos crios / coche auto carro / piso
apartamento departamento casa / movil celular telefono / empezar empieza empezo empiezo comenzar comienza
comenzo comienzo / terminar termina termino acabar acaba acabo / comprar compra compro adquirir adquirio /
mudarse muda mudo traslada trasladarse / ordenador computadora / medico doctor doctora / plantea
plantearse planteo piensa pienso / respuestas respuesta contestame respondeme responder contesta / pere
papa / mere maman / grandmere mamie mamy / grandpere papi papy / voiture auto bagnole / velo bicyclette /
enfant enfants gosse gosses / commence commencer commencons debute debuter entre entrer demarre / finit
finir termine terminer acheve / achete acheter achat / demenage demenager emmenage / appartement appart /
medecin docteur toubib / nascita nato nata nascere / carro automovel / macchina automobile auto / auto
wagen / fiets rad / vriend vriendin maat
"""

SAME_HAN = """
爸爸 父亲 老爸 爸 我爸 / 妈妈 母亲 老妈 妈 我妈 / 爷爷 祖父 / 奶奶 祖母 / 外婆 姥姥 外祖母 / 外公 姥爷
外祖父 / 妻子 老婆 太太 爱人 媳妇 / 丈夫 老公 先生 爱人 / 孩子 小孩 儿女 子女 娃 / 儿子 男孩 / 女儿 女孩
闺女 / 朋友 好友 哥们 闺蜜 / 同事 同僚 / 老板 上司 领导 / 公司 企业 单位 / 医生 大夫 / 学习 攻读 学 读
上学 / 开发 做 制作 研发 写 / 制作 做 制造 搭建 建 弄 / 开始 着手 开设 开 启动 / 开设 开 搞 办 / 经营 开
运营 / 购买 买了 买 购入 入手 / 出售 卖了 卖 售出 / 租房 租 租住 / 搬家 搬到 搬 搬迁 搬去 / 独自 一个人
自己 独立 单独 / 独居 一个人 / 讨厌 反感 厌恶 不喜欢 烦 / 不错 好 挺好 / 漂亮 好看 美 / 旅行 旅游 玩
出游 / 返回 回来 回去 回 / 通勤 上下班 / 截止 截稿 交 提交 / 失去 丢 没了 / 担心 怕 焦虑 / 举行 举办 办
/ 组建 组 成立 建立 / 放弃 不 没 / 讨厌 受不了 / 吵闹 吵 / 照看 照顾 带 / 展示 显示 呈现 / 提交 交 /
撰写 写 / 饮食 吃 / 烟 抽烟 吸烟 / 便宜 划算 / 害怕 怕 恐惧 / 患有 得了 确诊 有 / 去世 过世 走了 离世 /
结婚 婚礼 领证 / 怀孕 有喜 预产期 / 手机 电话 / 电脑 计算机 笔记本 / 汽车 车 轿车 / 自行车 单车 骑车 /
房子 住房 房屋 房 / 地铁 轨道交通 / 饮食 吃 饭 / 食用 吃 / 饮用 喝 / 阅读 看书 读书 看 读 / 观看 看 /
跑步 跑 / 烹饪 做饭 做菜 / 驾驶 开车 / 教授 教 / 毕业 读完 / 辞职 离职 不干 / 退休 退了 / 宠物 猫 狗 /
饲养 养 / 过敏 敏感 / 简短 简洁 短 / 详细 详尽 / 日常 平时 天天 / 父母 爸妈 双亲 / 手术 开刀 / 考试 考 /
成绩 分数 / 改为 改到 改成 换成 / 推迟 延期 延后 改到 / 取消 退了 不去 / 更换 换 / 放弃 不要 / 夏季 夏天
/ 冬季 冬天 / 春季 春天 / 秋季 秋天 / 晚间 晚上 / 我们 团队 团队的 家人 全家
"""
"""Groups of Chinese words that say the same. Folded like all, a slash parts groups."""
