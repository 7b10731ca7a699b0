/** What an ordinary municipal page has around our tags: things that our styles and scripts could harm. */
export const above = `<header><h1>Find job</h1><nav><ul><li><a href="#a">Forside</a></li><li><a href="#b">Arbejde</a></li></ul></nav></header>
<p>Her kan du søge i <a href="#c">ledige job</a> tæt på dig. <em>Opdigtet side.</em></p>`;
export const below = `<h2>Kontakt</h2>
<form class="form" action="#d"><fieldset><legend>Skriv til os</legend><label>Dit navn <input name="name" class="form-control"></label>
<label><input type="checkbox" name="yes"> Ring mig op</label> <button type="button" class="btn btn-primary">Send</button></fieldset></form>
<table class="table"><caption>Åbningstider</caption><tr><th>Mandag</th><td>10–14</td></tr><tr><th>Torsdag</th><td>10–17</td></tr></table>
<footer><p>Kommunen, Prøvevej 1, 0000 Opdigtet</p></footer>`;

/** The page's content with both tags in it, each in a box of the page's. */
export const withTags = (search: string, form: string): string =>
  `${above}<div class="slot">${search}</div><p>Eller fortæl os, hvad du søger.</p><div class="slot">${form}</div>${below}`;
