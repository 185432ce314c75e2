"""The words that fill the slots of planted sentences in other languages than English."""

from __future__ import annotations

from fullpass.evaluation.planted.slots import Slot, one_of

FOREIGN_SLOTS: dict[str, Slot] = {
    "de_favourite": one_of("kiosk|markt|verein|comic|brunnen|dirigent"),
    "de_drink": one_of(
        "Kaffee|schwarzen Tee|Kamillentee|Apfelschorle|Mineralwasser|Holundersaft|Pfefferminztee|Malzbier"
    ),
    "de_extra": one_of("Zucker|Milch|Zitrone|Eis|Kohlensäure"),
    "de_audience": one_of("Hobbygärtner|Imkerinnen|Pflegekräfte|Chorleiter|Grundschulen|Wanderer"),
    "de_value": one_of("Ehrlichkeit|Geduld|Neugier|Privatsphäre|Gerechtigkeit|Humor"),
    "de_rival": one_of("Höflichkeit|Talent|Tempo|Bequemlichkeit|Erfolg|Ehrgeiz"),
    "de_pick": one_of(
        "ein Lastenrad|die Teilzeit|eine Wärmepumpe|das Fernstudium|den Nachtzug|eine Mietwohnung"
        "|das Ehrenamt|ein Sabbatjahr"
    ),
    "de_rest": one_of("ein Auto|die Vollzeit|eine Gasheizung|die Abendschule|das Flugzeug"),
    "de_date": Slot(
        lambda rng: (
            f"{rng.randint(1, 28)}. {rng.choice(('Januar', 'April', 'Juni', 'August', 'Oktober'))} "
            f"{rng.randint(1970, 2022)}"
        ),
        r"\d{1,2}\. (?:Januar|April|Juni|August|Oktober) \d{4}",
    ),
    "zh_drink": one_of("咖啡|绿茶|红酒|牛奶|可乐|豆浆"),
    "zh_kind": one_of("书店|餐厅|公园|面馆|花店|画廊|游戏|博物馆"),
    "zh_value": one_of("竹里馆|云雀堂|青石巷|小舟记|拾光屋|松风阁|半山亭|听雨楼"),
    "zh_project": one_of("星图|竹笔|小舟|云雀|拾光|青石|灯塔|木棉"),
    "zh_app": one_of("记账软件|背单词应用|菜谱网站|天气小程序|读书社区"),
    "zh_name": one_of("小雨|子涵|佳怡|晓雯|思远|明哲"),
    "zh_day": Slot(lambda rng: f"{rng.randint(1, 12)}月{rng.randint(1, 28)}日", r"\d{1,2}月\d{1,2}日"),
    "zh_virtue": one_of("诚实|耐心|健康|自由|家庭"),
    "zh_rival": one_of("金钱|名声|速度|面子|享乐"),
    "zh_action": one_of("辞掉工作|学习书法|学习日语|卖掉车子|重返校园|收养一只狗"),
    "zh_reason": one_of("通勤太累|父母需要照顾|房租太高|一直很想尝试"),
    "es_liked": one_of("el tren|la montaña|el té|los cuadernos de papel|la radio|el invierno"),
    "es_less_liked": one_of("la playa|los aviones|los correos largos|la televisión|las reuniones"),
    "es_favourite": one_of("película|canción|heladería|pintora|orquesta"),
    "es_audience": one_of("apicultores|jubilados|maestras|ciclistas|bibliotecas|enfermeras"),
    "es_date": Slot(
        lambda rng: (
            f"{rng.randint(1, 28)} de {rng.choice(('enero', 'marzo', 'mayo', 'julio', 'octubre'))}"
            f" de {rng.randint(1985, 2022)}"
        ),
        r"\d{1,2} de (?:enero|marzo|mayo|julio|octubre) de \d{4}",
    ),
    "es_value": one_of("la honestidad|la paciencia|la curiosidad|la privacidad|la justicia|la amistad"),
    "es_rival": one_of("el talento|la fama|el éxito|la prisa|la comodidad|el dinero"),
    "es_action": one_of(
        "vender el coche|aprender portugués|dejar la agencia|adoptar un perro|alquilar el piso"
        "|estudiar enfermería"
    ),
    "es_reason": one_of(
        "el alquiler se duplicó|mi madre necesita ayuda|echaba de menos el mar|el trabajo era aburrido"
    ),
    "fr_liked": one_of("le train|la montagne|le thé|les carnets en papier|la radio|la campagne"),
    "fr_less_liked": one_of("la plage|la télévision|la voiture|la viande|la ville"),
    "fr_favourite": one_of("série|plage|fromagerie|chaîne|comédienne"),
    "fr_audience": one_of("les apiculteurs|les retraités|les cyclistes|les bibliothèques|les infirmières"),
    "fr_date": Slot(
        lambda rng: (
            f"{rng.randint(2, 28)} {rng.choice(('janvier', 'mars', 'mai', 'juillet', 'octobre'))}"
            f" {rng.randint(1985, 2022)}"
        ),
        r"\d{1,2} (?:janvier|mars|mai|juillet|octobre) \d{4}",
    ),
    "fr_value": one_of("l'honnêteté|la patience|la curiosité|la justice|l'amitié|la liberté"),
    "fr_rival": one_of("le talent|la gloire|le succès|la vitesse|le confort|l'argent"),
    "fr_action": one_of(
        "de vendre la voiture|d'apprendre le portugais|de quitter l'agence|d'adopter un chien"
        "|de louer l'appartement|de reprendre mes études"
    ),
    "fr_reason": one_of(
        "le loyer a doublé|ma mère a besoin d'aide|la mer me manquait|le travail était ennuyeux"
    ),
}
