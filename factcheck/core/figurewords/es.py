"""Figures in Spanish."""

from __future__ import annotations

from factcheck.core.figurewords import FigureWords, names, pairs, periods, units

WORDS = FigureWords(
    language="es",
    decimal=",",
    cardinals=pairs(
        "cero 0, un 1, uno 1, una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12,"
        "trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiuno 21,"
        "veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25, veintiséis 26, veintisiete 27, veintiocho 28, veintinueve 29,"
        "treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, cien 100, ciento 100,"
        "doscientos 200, trescientos 300, cuatrocientos 400, quinientos 500, seiscientos 600, setecientos 700, ochocientos 800,"
        "novecientos 900, docena 12"
    ),
    scales=pairs("mil 3, millón 6, millones 6, billón 12, billones 12"),
    ordinals=pairs(
        "primer 1, primero 1, primera 1, segundo 2, segunda 2, tercer 3, tercero 3, tercera 3, cuarto 4, cuarta 4, quinto 5,"
        "quinta 5, sexto 6, sexta 6, séptimo 7, octavo 8, noveno 9, décimo 10"
    ),
    joiners=frozenset(("y",)),
    articles=frozenset(),
    months=names("enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre"),
    weekdays=names("lunes|martes|miércoles|jueves|viernes|sábado|domingo"),
    days=pairs("hoy 0, ayer -1, anteayer -2, mañana 1"),
    periods=periods("D día/días, W semana/semanas, M mes/meses, Y año/años"),
    last=frozenset(("pasado", "pasada", "pasados", "pasadas", "último", "última", "últimos", "últimas")),
    next=frozenset(("próximo", "próxima", "próximos", "próximas")),
    this=frozenset(("este", "esta", "estos", "estas")),
    ago=frozenset(("atrás",)),
    year_before=frozenset(("en", "desde", "de", "hasta", "antes", "tras", "entre", "y", "año", "a")),
    year_after=frozenset(),
    units=units(
        """% = por ciento; pp = puntos porcentuales; USD = dólar, dólares; EUR = euro, euros; GBP = libra, libras; RUB = rublo, rublos;
        troops = soldado, soldados, militares, efectivos, tropas; people = persona, personas, gente;
        km = km, kilómetro, kilómetros; m = m, metro, metros; kg = kg, kilogramos, kilos; t = tonelada, toneladas; ha = hectárea, hectáreas;
        MW = megavatios; l = litro, litros; degree = grado, grados; second = segundos; minute = minuto, minutos; hour = hora, horas;
        day = día, días; week = semana, semanas; month = mes, meses; year = año, años; case = caso, casos; death = muertos, muertes;
        vote = voto, votos; tank = tanques; country = país, países; time = veces; child = niños; woman = mujeres"""
    ),
    function_words=frozenset(
        "el la los las un una unos unas y e o u pero sino que quien cuyo donde cuando si como porque este esta estos estas ese esa eso esto aquel él ella ellos"
        " ellas nosotros yo tú usted se su sus nuestro nuestra mi en de del a al con sin por para contra entre hacia desde hasta sobre bajo tras durante según no"
        " ni nunca también muy más menos ya sólo solo es son era eran fue fueron será serán ha han había habían ser estar está están".split()
    ),
    titles=frozenset(
        "presidente presidenta ministro ministra primer general coronel portavoz director directora jefe secretario secretaria embajador senador diputado señor señora".split()
    ),
)
