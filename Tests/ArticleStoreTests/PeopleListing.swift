/// All that can be seen of the people of a store, without a number of this store.
enum PeopleListing {
  static let sql = """
    select json_array(p.key, p.name, p.first_seen, p.last_seen, p.speaks,
      (select json_group_array(n) from (select name || ' ' || times n from person_name
        where person = p.id order by 1)),
      (select json_group_array(h) from (select honorific || ' ' || times h from person_honorific
        where person = p.id order by 1)),
      (select json_group_array(q) from (select label || '|' || status || '|' || first_key || '|'
          || last_key || '|' || ifnull(first_seen, '') || '|' || ifnull(last_seen, '') q
        from position where person = p.id order by 1)),
      (select json_group_array(k) from (select a.key || ' ' || ap.speaks k from article_person ap
        join article a on a.id = ap.article where ap.person = p.id order by 1)),
      (select json_group_array(m) from (select a.key || ' ' || t.number || ' ' || m.start || ' '
          || m.kind || ' ' || ifnull(q.label, '') m
        from mention m join passage t on t.id = m.passage join article a on a.id = m.article
          left join position q on q.id = m.position
        where m.person = p.id order by 1)))
    from person p order by p.key
    """
}
