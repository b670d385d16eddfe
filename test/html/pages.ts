/** Invented pages in the manner of government sites: WordPress, Joomla, tables by hand. */
const body = `<p>SLEMAN, Humas Sleman &ndash; Bupati Sleman, Dr. Hj. Ratna Wulandari Prakoso, M.Si. membuka Rapat Koordinasi Pelayanan Publik di Pendopo Kabupaten Sleman, Selasa (14/10/2025). Kegiatan itu diikuti oleh sekitar 350 peserta dari seluruh kecamatan.</p>
<p>&ldquo;Warga di lereng gunung berhak atas layanan yang sama,&rdquo; ujar Ratna.</p>
<p>Kepala Dinas Kesehatan Kabupaten Sleman, Bagus Harimurti, S.Kom. menjelaskan bahwa layanan dibuka <b>setiap</b> hari&nbsp;kerja.</p>`;
const headline = 'Bupati Sleman Buka Rakor Layanan Publik';

export const wordpress = `<!doctype html><html lang="id"><head><meta charset="utf-8">
<title>${headline} &#8211; Pemkab Sleman</title>
<meta property="og:title" content="${headline} - Pemkab Sleman"><meta property="og:site_name" content="Pemkab Sleman">
<meta property="article:published_time" content="2025-10-14T18:30:00+00:00">
<script>globalThis.ran = true</script></head><body onload="globalThis.ran = true">
<header><nav><ul><li><a href="/">Beranda</a></li><li><a href="/profil">Profil</a></li></ul></nav></header>
<main><article class="post"><h1 class="entry-title">${headline}</h1><div class="entry-meta">Oleh admin</div>
<div class="entry-content">${body}<div class="sharedaddy"><a href="#">Bagikan ini</a></div></div></article></main>
<aside><h2>Berita Lain</h2><ul><li><a href="/1">Lomba Kebersihan Desa</a></li></ul></aside>
<footer>&copy; 2025 Pemkab Sleman</footer></body></html>`;

export const linked = `<html><head><title>Beranda</title><script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"#situs","name":"Diskominfo Sleman"},
{"@type":["NewsArticle"],"headline":"${headline}","datePublished":"2025-10-15T07:00:00+07:00","publisher":{"@id":"#situs"}},
{"@type":"Organization","@id":"#situs","name":"Diskominfo Sleman"}]}</script>
<script type="application/ld+json">{ not json }</script></head><body><article><h1>${headline}</h1>${body}</article></body></html>`;

export const joomla = `<html><head><title>${headline}</title></head><body><div class="item-page"><h2 itemprop="headline">${headline}</h2>
<dl class="article-info"><dt>Detail</dt><dd class="create">Dibuat: Rabu, 15 Oktober 2025 09:12</dd><dd class="hits">Dilihat: 1024</dd></dl>
<div itemprop="articleBody">${body}</div></div></body></html>`;

export const timed = `<html><body><article><h1>${headline}</h1><time datetime="2025-10-16">kemarin</time>${body}</article></body></html>`;

export const table = `<HTML><BODY><TABLE width=100%><TR><TD colspan=2><B>DINAS KESEHATAN KABUPATEN TIRTAMULYA</B></TD></TR>
<TR><TD><A HREF=a.html>Profil</A><BR><A HREF=b.html>Berita</A></TD><TD><FONT size=4><B>${headline}</B></FONT><BR>
<FONT size=1>Selasa, 14 Oktober 2025 | 10.00 WIB</FONT><BR><BR>${body.replace(/<\/?p>/g, '<BR>')}</TD></TR></TABLE></BODY></HTML>`;
