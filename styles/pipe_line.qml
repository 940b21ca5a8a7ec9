<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyDrawingTol="1" labelsEnabled="1" simplifyLocal="1" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyMaxScale="1" symbologyReferenceScale="-1" minScale="25001" version="3.22.16-Białowieża" styleCategories="Symbology|Symbology3D|Labeling|Rendering" hasScaleBasedVisibilityFlag="1" maxScale="0">
<renderer-3d type="rulebased" layer="">
<vector-layer-3d-tiling zoom-levels-count="3" show-bounding-boxes="0"/>
<rules key="{pipe_line-0}">
<rule filter="&quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH')" description="JS/JY/SS" key="{pipe_line-1}">
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.25" description="0 m" key="{pipe_line-2}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-3}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="0"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-4}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="0"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-5}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="0"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.75" description="0.5 m" key="{pipe_line-6}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-7}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-0.5"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-8}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-0.5"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-9}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-0.5"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.25" description="1 m" key="{pipe_line-10}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-11}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-12}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-13}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.75" description="1.5 m" key="{pipe_line-14}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-15}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1.5"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-16}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1.5"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-17}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1.5"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.25" description="2 m" key="{pipe_line-18}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-19}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-20}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-21}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.75" description="2.5 m" key="{pipe_line-22}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-23}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2.5"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-24}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2.5"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-25}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2.5"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 3.5" description="3 m" key="{pipe_line-26}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-27}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-3"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-28}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-3"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-29}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-3"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 3.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 4.5" description="4 m" key="{pipe_line-30}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-31}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-4"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-32}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-4"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-33}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-4"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 4.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 6.0" description="5 m" key="{pipe_line-34}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-35}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-5"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-36}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-5"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-37}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-5"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 6.0 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 8.5" description="7 m" key="{pipe_line-38}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-39}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-7"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-40}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-7"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-41}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-7"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 8.5" description="10 m" key="{pipe_line-42}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-43}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-10"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-44}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-10"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-45}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-10"/>
<material ambient="0,255,255,255"/>
</symbol>
</rule>
</rule>
</rule>
<rule filter="&quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS')" description="PS/YS/WS" key="{pipe_line-46}">
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.25" description="0 m" key="{pipe_line-47}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-48}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="0"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-49}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="0"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-50}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="0"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.75" description="0.5 m" key="{pipe_line-51}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-52}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-0.5"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-53}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-0.5"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-54}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-0.5"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.25" description="1 m" key="{pipe_line-55}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-56}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-57}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-58}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.75" description="1.5 m" key="{pipe_line-59}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-60}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1.5"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-61}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1.5"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-62}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1.5"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.25" description="2 m" key="{pipe_line-63}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-64}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-65}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-66}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.75" description="2.5 m" key="{pipe_line-67}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-68}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2.5"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-69}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2.5"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-70}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2.5"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 3.5" description="3 m" key="{pipe_line-71}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-72}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-3"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-73}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-3"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-74}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-3"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 3.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 4.5" description="4 m" key="{pipe_line-75}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-76}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-4"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-77}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-4"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-78}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-4"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 4.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 6.0" description="5 m" key="{pipe_line-79}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-80}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-5"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-81}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-5"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-82}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-5"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 6.0 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 8.5" description="7 m" key="{pipe_line-83}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-84}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-7"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-85}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-7"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-86}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-7"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 8.5" description="10 m" key="{pipe_line-87}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-88}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-10"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-89}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-10"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-90}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-10"/>
<material ambient="76,57,38,255"/>
</symbol>
</rule>
</rule>
</rule>
<rule filter="&quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR')" description="RQ/MQ/YH" key="{pipe_line-91}">
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.25" description="0 m" key="{pipe_line-92}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-93}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="0"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-94}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="0"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-95}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="0"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.75" description="0.5 m" key="{pipe_line-96}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-97}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-0.5"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-98}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-0.5"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-99}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-0.5"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.25" description="1 m" key="{pipe_line-100}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-101}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-102}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-103}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.75" description="1.5 m" key="{pipe_line-104}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-105}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1.5"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-106}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1.5"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-107}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1.5"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.25" description="2 m" key="{pipe_line-108}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-109}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-110}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-111}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.75" description="2.5 m" key="{pipe_line-112}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-113}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2.5"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-114}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2.5"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-115}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2.5"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 3.5" description="3 m" key="{pipe_line-116}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-117}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-3"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-118}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-3"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-119}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-3"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 3.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 4.5" description="4 m" key="{pipe_line-120}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-121}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-4"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-122}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-4"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-123}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-4"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 4.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 6.0" description="5 m" key="{pipe_line-124}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-125}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-5"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-126}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-5"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-127}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-5"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 6.0 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 8.5" description="7 m" key="{pipe_line-128}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-129}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-7"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-130}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-7"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-131}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-7"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 8.5" description="10 m" key="{pipe_line-132}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-133}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-10"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-134}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-10"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-135}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-10"/>
<material ambient="255,0,255,255"/>
</symbol>
</rule>
</rule>
</rule>
<rule filter="&quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ')" description="RL/RS/ZQ" key="{pipe_line-136}">
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.25" description="0 m" key="{pipe_line-137}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-138}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="0"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-139}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="0"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-140}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="0"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.75" description="0.5 m" key="{pipe_line-141}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-142}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-0.5"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-143}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-0.5"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-144}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-0.5"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.25" description="1 m" key="{pipe_line-145}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-146}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-147}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-148}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.75" description="1.5 m" key="{pipe_line-149}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-150}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1.5"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-151}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1.5"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-152}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1.5"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.25" description="2 m" key="{pipe_line-153}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-154}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-155}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-156}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.75" description="2.5 m" key="{pipe_line-157}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-158}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2.5"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-159}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2.5"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-160}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2.5"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 3.5" description="3 m" key="{pipe_line-161}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-162}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-3"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-163}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-3"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-164}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-3"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 3.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 4.5" description="4 m" key="{pipe_line-165}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-166}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-4"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-167}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-4"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-168}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-4"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 4.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 6.0" description="5 m" key="{pipe_line-169}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-170}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-5"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-171}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-5"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-172}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-5"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 6.0 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 8.5" description="7 m" key="{pipe_line-173}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-174}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-7"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-175}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-7"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-176}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-7"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 8.5" description="10 m" key="{pipe_line-177}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-178}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-10"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-179}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-10"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-180}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-10"/>
<material ambient="255,128,0,255"/>
</symbol>
</rule>
</rule>
</rule>
<rule filter="&quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG')" description="DL/GD/LD" key="{pipe_line-181}">
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.25" description="0 m" key="{pipe_line-182}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-183}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="0"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-184}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="0"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-185}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="0"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.75" description="0.5 m" key="{pipe_line-186}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-187}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-0.5"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-188}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-0.5"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-189}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-0.5"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.25" description="1 m" key="{pipe_line-190}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-191}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-192}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-193}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.75" description="1.5 m" key="{pipe_line-194}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-195}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1.5"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-196}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1.5"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-197}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1.5"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.25" description="2 m" key="{pipe_line-198}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-199}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-200}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-201}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.75" description="2.5 m" key="{pipe_line-202}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-203}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2.5"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-204}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2.5"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-205}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2.5"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 3.5" description="3 m" key="{pipe_line-206}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-207}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-3"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-208}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-3"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-209}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-3"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 3.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 4.5" description="4 m" key="{pipe_line-210}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-211}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-4"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-212}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-4"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-213}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-4"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 4.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 6.0" description="5 m" key="{pipe_line-214}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-215}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-5"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-216}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-5"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-217}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-5"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 6.0 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 8.5" description="7 m" key="{pipe_line-218}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-219}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-7"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-220}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-7"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-221}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-7"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 8.5" description="10 m" key="{pipe_line-222}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-223}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-10"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-224}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-10"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-225}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-10"/>
<material ambient="255,0,0,255"/>
</symbol>
</rule>
</rule>
</rule>
<rule filter="&quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB')" description="TX/DH/DS" key="{pipe_line-226}">
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.25" description="0 m" key="{pipe_line-227}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-228}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="0"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-229}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="0"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-230}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="0"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.75" description="0.5 m" key="{pipe_line-231}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-232}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-0.5"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-233}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-0.5"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-234}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-0.5"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.25" description="1 m" key="{pipe_line-235}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-236}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-237}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-238}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.75" description="1.5 m" key="{pipe_line-239}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-240}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1.5"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-241}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1.5"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-242}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1.5"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.25" description="2 m" key="{pipe_line-243}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-244}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-245}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-246}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.75" description="2.5 m" key="{pipe_line-247}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-248}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2.5"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-249}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2.5"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-250}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2.5"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 3.5" description="3 m" key="{pipe_line-251}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-252}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-3"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-253}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-3"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-254}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-3"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 3.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 4.5" description="4 m" key="{pipe_line-255}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-256}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-4"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-257}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-4"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-258}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-4"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 4.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 6.0" description="5 m" key="{pipe_line-259}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-260}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-5"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-261}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-5"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-262}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-5"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 6.0 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 8.5" description="7 m" key="{pipe_line-263}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-264}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-7"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-265}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-7"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-266}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-7"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 8.5" description="10 m" key="{pipe_line-267}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-268}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-10"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-269}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-10"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-270}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-10"/>
<material ambient="0,255,0,255"/>
</symbol>
</rule>
</rule>
</rule>
<rule filter="&quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH')" description="GY/QQ/YQ" key="{pipe_line-271}">
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.25" description="0 m" key="{pipe_line-272}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-273}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="0"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-274}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="0"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-275}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="0"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.75" description="0.5 m" key="{pipe_line-276}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-277}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-0.5"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-278}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-0.5"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-279}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-0.5"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.25" description="1 m" key="{pipe_line-280}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-281}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-282}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-283}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.75" description="1.5 m" key="{pipe_line-284}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-285}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1.5"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-286}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1.5"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-287}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1.5"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.25" description="2 m" key="{pipe_line-288}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-289}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-290}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-291}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.75" description="2.5 m" key="{pipe_line-292}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-293}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2.5"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-294}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2.5"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-295}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2.5"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 3.5" description="3 m" key="{pipe_line-296}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-297}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-3"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-298}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-3"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-299}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-3"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 3.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 4.5" description="4 m" key="{pipe_line-300}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-301}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-4"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-302}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-4"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-303}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-4"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 4.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 6.0" description="5 m" key="{pipe_line-304}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-305}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-5"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-306}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-5"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-307}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-5"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 6.0 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 8.5" description="7 m" key="{pipe_line-308}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-309}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-7"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-310}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-7"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-311}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-7"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 8.5" description="10 m" key="{pipe_line-312}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-313}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-10"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-314}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-10"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-315}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-10"/>
<material ambient="0,0,0,255"/>
</symbol>
</rule>
</rule>
</rule>
<rule filter="&quot;pipe_class&quot; IN ('QT', 'CD', 'CT', 'CY', 'CQ', 'CS', 'DX', 'YD', 'LT', 'JX', 'JK', 'EX', 'BZ', 'XF', 'FS', 'SY', 'GS', 'FQ')" description="QT/CD/CT" key="{pipe_line-316}">
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.25" description="0 m" key="{pipe_line-317}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-318}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="0"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-319}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="0"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-320}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="0"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.75" description="0.5 m" key="{pipe_line-321}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-322}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-0.5"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-323}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-0.5"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-324}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-0.5"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.25" description="1 m" key="{pipe_line-325}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-326}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-327}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-328}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.75" description="1.5 m" key="{pipe_line-329}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-330}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1.5"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-331}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1.5"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-332}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1.5"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.25" description="2 m" key="{pipe_line-333}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-334}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-335}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-336}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.75" description="2.5 m" key="{pipe_line-337}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-338}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2.5"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-339}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2.5"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-340}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2.5"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 3.5" description="3 m" key="{pipe_line-341}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-342}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-3"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-343}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-3"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-344}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-3"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 3.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 4.5" description="4 m" key="{pipe_line-345}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-346}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-4"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-347}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-4"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-348}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-4"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 4.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 6.0" description="5 m" key="{pipe_line-349}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-350}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-5"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-351}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-5"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-352}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-5"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 6.0 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 8.5" description="7 m" key="{pipe_line-353}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-354}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-7"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-355}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-7"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-356}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-7"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 8.5" description="10 m" key="{pipe_line-357}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-358}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-10"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-359}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-10"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-360}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-10"/>
<material ambient="128,128,128,255"/>
</symbol>
</rule>
</rule>
</rule>
<rule filter="&quot;pipe_class&quot; IN ('BM')" description="BM" key="{pipe_line-361}">
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.25" description="0 m" key="{pipe_line-362}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-363}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="0"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-364}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="0"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-365}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="0"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 0.75" description="0.5 m" key="{pipe_line-366}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-367}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-0.5"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-368}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-0.5"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-369}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-0.5"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 0.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.25" description="1 m" key="{pipe_line-370}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-371}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-372}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-373}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 1.75" description="1.5 m" key="{pipe_line-374}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-375}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-1.5"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-376}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-1.5"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-377}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-1.5"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 1.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.25" description="2 m" key="{pipe_line-378}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-379}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-380}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-381}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.25 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 2.75" description="2.5 m" key="{pipe_line-382}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-383}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-2.5"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-384}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-2.5"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-385}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-2.5"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 2.75 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 3.5" description="3 m" key="{pipe_line-386}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-387}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-3"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-388}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-3"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-389}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-3"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 3.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 4.5" description="4 m" key="{pipe_line-390}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-391}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-4"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-392}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-4"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-393}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-4"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 4.5 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 6.0" description="5 m" key="{pipe_line-394}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-395}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-5"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-396}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-5"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-397}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-5"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 6.0 AND coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) &lt; 8.5" description="7 m" key="{pipe_line-398}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-399}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-7"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-400}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-7"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-401}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-7"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
</rule>
<rule filter="coalesce((&quot;start_depth_m&quot; + &quot;end_depth_m&quot;) / 2, &quot;start_depth_m&quot;, &quot;end_depth_m&quot;, 1) >= 8.5" description="10 m" key="{pipe_line-402}">
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 0 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 300" description="DN 0–300" key="{pipe_line-403}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="2" height="-10"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 300 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 600" description="DN 300–600" key="{pipe_line-404}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="4" height="-10"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
<rule filter="coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) >= 600 AND coalesce(&quot;diameter_mm&quot;, to_int(regexp_substr(&quot;section&quot;, '^([0-9]+)')), 300) &lt; 100000" description="DN 600–100000" key="{pipe_line-405}">
<symbol type="line" material_type="simpleline">
<data extrusion-height="0" simple-lines="1" alt-binding="vertex" alt-clamping="terrain" width="6" height="-10"/>
<material ambient="102,0,204,255"/>
</symbol>
</rule>
</rule>
</rule>
</rules>
</renderer-3d>
<renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
<rules key="{pipe_line-406}">
<rule filter="&quot;pipe_class&quot; = 'JS'" scalemaxdenom="5001" symbol="0" label="JS 给水" key="{pipe_line-407}"/>
<rule filter="&quot;pipe_class&quot; = 'JY'" scalemaxdenom="5001" symbol="1" label="JY 原水" key="{pipe_line-408}"/>
<rule filter="&quot;pipe_class&quot; = 'SS'" scalemaxdenom="5001" symbol="2" label="SS 输水" key="{pipe_line-409}"/>
<rule filter="&quot;pipe_class&quot; = 'ZS'" scalemaxdenom="5001" symbol="3" label="ZS 中水" key="{pipe_line-410}"/>
<rule filter="&quot;pipe_class&quot; = 'JP'" scalemaxdenom="5001" symbol="4" label="JP 配水" key="{pipe_line-411}"/>
<rule filter="&quot;pipe_class&quot; = 'JZ'" scalemaxdenom="5001" symbol="5" label="JZ 直饮水" key="{pipe_line-412}"/>
<rule filter="&quot;pipe_class&quot; = 'XS'" scalemaxdenom="5001" symbol="6" label="XS 消防水" key="{pipe_line-413}"/>
<rule filter="&quot;pipe_class&quot; = 'LS'" scalemaxdenom="5001" symbol="7" label="LS 绿化水" key="{pipe_line-414}"/>
<rule filter="&quot;pipe_class&quot; = 'JH'" scalemaxdenom="5001" symbol="8" label="JH 循环水" key="{pipe_line-415}"/>
<rule filter="&quot;pipe_class&quot; = 'PS'" scalemaxdenom="5001" symbol="9" label="PS 排水" key="{pipe_line-416}"/>
<rule filter="&quot;pipe_class&quot; = 'YS'" scalemaxdenom="5001" symbol="10" label="YS 雨水" key="{pipe_line-417}"/>
<rule filter="&quot;pipe_class&quot; = 'WS'" scalemaxdenom="5001" symbol="11" label="WS 污水" key="{pipe_line-418}"/>
<rule filter="&quot;pipe_class&quot; = 'HS'" scalemaxdenom="5001" symbol="12" label="HS 雨污合流" key="{pipe_line-419}"/>
<rule filter="&quot;pipe_class&quot; = 'RQ'" scalemaxdenom="5001" symbol="13" label="RQ 燃气" key="{pipe_line-420}"/>
<rule filter="&quot;pipe_class&quot; = 'MQ'" scalemaxdenom="5001" symbol="14" label="MQ 煤气" key="{pipe_line-421}"/>
<rule filter="&quot;pipe_class&quot; = 'YH'" scalemaxdenom="5001" symbol="15" label="YH 液化气" key="{pipe_line-422}"/>
<rule filter="&quot;pipe_class&quot; = 'TR'" scalemaxdenom="5001" symbol="16" label="TR 天然气" key="{pipe_line-423}"/>
<rule filter="&quot;pipe_class&quot; = 'RL'" scalemaxdenom="5001" symbol="17" label="RL 热力" key="{pipe_line-424}"/>
<rule filter="&quot;pipe_class&quot; = 'RS'" scalemaxdenom="5001" symbol="18" label="RS 热水" key="{pipe_line-425}"/>
<rule filter="&quot;pipe_class&quot; = 'ZQ'" scalemaxdenom="5001" symbol="19" label="ZQ 蒸汽" key="{pipe_line-426}"/>
<rule filter="&quot;pipe_class&quot; = 'DL'" scalemaxdenom="5001" symbol="20" label="DL 电力" key="{pipe_line-427}"/>
<rule filter="&quot;pipe_class&quot; = 'GD'" scalemaxdenom="5001" symbol="21" label="GD 供电" key="{pipe_line-428}"/>
<rule filter="&quot;pipe_class&quot; = 'LD'" scalemaxdenom="5001" symbol="22" label="LD 路灯" key="{pipe_line-429}"/>
<rule filter="&quot;pipe_class&quot; = 'XH'" scalemaxdenom="5001" symbol="23" label="XH 交通信号" key="{pipe_line-430}"/>
<rule filter="&quot;pipe_class&quot; = 'DC'" scalemaxdenom="5001" symbol="24" label="DC 电车" key="{pipe_line-431}"/>
<rule filter="&quot;pipe_class&quot; = 'GG'" scalemaxdenom="5001" symbol="25" label="GG 广告" key="{pipe_line-432}"/>
<rule filter="&quot;pipe_class&quot; = 'TX'" scalemaxdenom="5001" symbol="26" label="TX 通信" key="{pipe_line-433}"/>
<rule filter="&quot;pipe_class&quot; = 'DH'" scalemaxdenom="5001" symbol="27" label="DH 电话" key="{pipe_line-434}"/>
<rule filter="&quot;pipe_class&quot; = 'DS'" scalemaxdenom="5001" symbol="28" label="DS 有线电视" key="{pipe_line-435}"/>
<rule filter="&quot;pipe_class&quot; = 'XX'" scalemaxdenom="5001" symbol="29" label="XX 信息网络" key="{pipe_line-436}"/>
<rule filter="&quot;pipe_class&quot; = 'GB'" scalemaxdenom="5001" symbol="30" label="GB 广播" key="{pipe_line-437}"/>
<rule filter="&quot;pipe_class&quot; = 'GY'" scalemaxdenom="5001" symbol="31" label="GY 工业" key="{pipe_line-438}"/>
<rule filter="&quot;pipe_class&quot; = 'QQ'" scalemaxdenom="5001" symbol="32" label="QQ 氢气" key="{pipe_line-439}"/>
<rule filter="&quot;pipe_class&quot; = 'YQ'" scalemaxdenom="5001" symbol="33" label="YQ 氧气" key="{pipe_line-440}"/>
<rule filter="&quot;pipe_class&quot; = 'GQ'" scalemaxdenom="5001" symbol="34" label="GQ 乙炔" key="{pipe_line-441}"/>
<rule filter="&quot;pipe_class&quot; = 'YX'" scalemaxdenom="5001" symbol="35" label="YX 乙烯" key="{pipe_line-442}"/>
<rule filter="&quot;pipe_class&quot; = 'BQ'" scalemaxdenom="5001" symbol="36" label="BQ 苯" key="{pipe_line-443}"/>
<rule filter="&quot;pipe_class&quot; = 'LQ'" scalemaxdenom="5001" symbol="37" label="LQ 氯气" key="{pipe_line-444}"/>
<rule filter="&quot;pipe_class&quot; = 'DQ'" scalemaxdenom="5001" symbol="38" label="DQ 氮气" key="{pipe_line-445}"/>
<rule filter="&quot;pipe_class&quot; = 'EY'" scalemaxdenom="5001" symbol="39" label="EY 二氧化碳" key="{pipe_line-446}"/>
<rule filter="&quot;pipe_class&quot; = 'AQ'" scalemaxdenom="5001" symbol="40" label="AQ 氨气" key="{pipe_line-447}"/>
<rule filter="&quot;pipe_class&quot; = 'JB'" scalemaxdenom="5001" symbol="41" label="JB 甲苯" key="{pipe_line-448}"/>
<rule filter="&quot;pipe_class&quot; = 'QT'" scalemaxdenom="5001" symbol="42" label="QT 其他" key="{pipe_line-449}"/>
<rule filter="&quot;pipe_class&quot; = 'ZH'" scalemaxdenom="5001" symbol="43" label="ZH 综合管沟(廊)" key="{pipe_line-450}"/>
<rule filter="&quot;pipe_class&quot; = 'BM'" scalemaxdenom="5001" symbol="44" label="BM 不明管线" key="{pipe_line-451}"/>
<rule filter="&quot;pipe_class&quot; = 'CD'" scalemaxdenom="5001" symbol="45" label="CD 长输输电" key="{pipe_line-452}"/>
<rule filter="&quot;pipe_class&quot; = 'CT'" scalemaxdenom="5001" symbol="46" label="CT 长输通信" key="{pipe_line-453}"/>
<rule filter="&quot;pipe_class&quot; = 'CY'" scalemaxdenom="5001" symbol="47" label="CY 长输油" key="{pipe_line-454}"/>
<rule filter="&quot;pipe_class&quot; = 'CQ'" scalemaxdenom="5001" symbol="48" label="CQ 长输气" key="{pipe_line-455}"/>
<rule filter="&quot;pipe_class&quot; = 'CS'" scalemaxdenom="5001" symbol="49" label="CS 长输水" key="{pipe_line-456}"/>
<rule filter="&quot;pipe_class&quot; = 'DX'" scalemaxdenom="5001" symbol="50" label="DX 电信" key="{pipe_line-457}"/>
<rule filter="&quot;pipe_class&quot; = 'YD'" scalemaxdenom="5001" symbol="51" label="YD 移动" key="{pipe_line-458}"/>
<rule filter="&quot;pipe_class&quot; = 'LT'" scalemaxdenom="5001" symbol="52" label="LT 联通" key="{pipe_line-459}"/>
<rule filter="&quot;pipe_class&quot; = 'JX'" scalemaxdenom="5001" symbol="53" label="JX 军用" key="{pipe_line-460}"/>
<rule filter="&quot;pipe_class&quot; = 'JK'" scalemaxdenom="5001" symbol="54" label="JK 监控" key="{pipe_line-461}"/>
<rule filter="&quot;pipe_class&quot; = 'EX'" scalemaxdenom="5001" symbol="55" label="EX 电力通讯" key="{pipe_line-462}"/>
<rule filter="&quot;pipe_class&quot; = 'BZ'" scalemaxdenom="5001" symbol="56" label="BZ 保密" key="{pipe_line-463}"/>
<rule filter="&quot;pipe_class&quot; = 'XF'" scalemaxdenom="5001" symbol="57" label="XF 消防水" key="{pipe_line-464}"/>
<rule filter="&quot;pipe_class&quot; = 'FS'" scalemaxdenom="5001" symbol="58" label="FS 生活废水" key="{pipe_line-465}"/>
<rule filter="&quot;pipe_class&quot; = 'SY'" scalemaxdenom="5001" symbol="59" label="SY 石油" key="{pipe_line-466}"/>
<rule filter="&quot;pipe_class&quot; = 'GS'" scalemaxdenom="5001" symbol="60" label="GS 工业废水" key="{pipe_line-467}"/>
<rule filter="&quot;pipe_class&quot; = 'FQ'" scalemaxdenom="5001" symbol="61" label="FQ 废弃" key="{pipe_line-468}"/>
<rule scalemindenom="5001" symbol="62" label="管线（1:5000 以下）" key="{pipe_line-469}"/>
<rule filter="&quot;flow_direction&quot; = 0" scalemaxdenom="3001" symbol="63" label="流向（起点→终点）" key="{pipe_line-470}"/>
<rule filter="&quot;flow_direction&quot; = 1" scalemaxdenom="3001" symbol="64" label="流向（终点→起点）" key="{pipe_line-471}"/>
<rule filter="&quot;status&quot; = '废弃'" scalemaxdenom="5001" symbol="65" label="废弃" key="{pipe_line-472}"/>
<rule filter="&quot;status&quot; = '空管'" scalemaxdenom="5001" symbol="66" label="空管" key="{pipe_line-473}"/>
</rules>
<symbols>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="0">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="1">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="10">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="41,31,20,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="76,57,38,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="11">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="41,31,20,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="76,57,38,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="12">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="41,31,20,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="76,57,38,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="13">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,0,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,0,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="14">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,0,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,0,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="15">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,0,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,0,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="16">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,0,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,0,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="17">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,70,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,128,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="18">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,70,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,128,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="19">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,70,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,128,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="2">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="20">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="21">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="22">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="23">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="24">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="25">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="140,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="26">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="27">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="28">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="29">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="3">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="30">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="31">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="32">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="33">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="34">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="35">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="36">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="37">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="38">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="39">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="4">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="40">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="41">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="42">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="43">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,0,0,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="44">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="56,0,112,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="102,0,204,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="45">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="46">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="47">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="48">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="49">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="5">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="50">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="51">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="52">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="53">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="54">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="55">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="56">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="57">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="58">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="59">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="6">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="60">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="61">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="70,70,70,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="62">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="square"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="line_color" value="128,128,128,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.35"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00ffff' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#4c3926' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#ff00ff' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#ff8000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#ff0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00ff00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#6600cc' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="63">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="average_angle_length" value="4"/>
<Option type="QString" name="average_angle_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="average_angle_unit" value="MM"/>
<Option type="QString" name="interval" value="3"/>
<Option type="QString" name="interval_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="interval_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_along_line" value="0"/>
<Option type="QString" name="offset_along_line_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_along_line_unit" value="MM"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="@63@0">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="cap_style" value="square"/>
<Option type="QString" name="color" value="17,17,17,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="255,255,255,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="2.6"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="64">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="average_angle_length" value="4"/>
<Option type="QString" name="average_angle_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="average_angle_unit" value="MM"/>
<Option type="QString" name="interval" value="3"/>
<Option type="QString" name="interval_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="interval_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_along_line" value="0"/>
<Option type="QString" name="offset_along_line_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_along_line_unit" value="MM"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="@64@0">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="180"/>
<Option type="QString" name="cap_style" value="square"/>
<Option type="QString" name="color" value="17,17,17,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="255,255,255,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="2.6"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="65">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="average_angle_length" value="4"/>
<Option type="QString" name="average_angle_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="average_angle_unit" value="MM"/>
<Option type="QString" name="interval" value="7"/>
<Option type="QString" name="interval_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="interval_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_along_line" value="0"/>
<Option type="QString" name="offset_along_line_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_along_line_unit" value="MM"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="placement" value="interval"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="@65@0">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="cap_style" value="square"/>
<Option type="QString" name="color" value="255,0,0,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="cross2"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="34,34,34,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0.4"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="2"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="66">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="square"/>
<Option type="QString" name="customdash" value="2;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.3"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="1"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="7">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="8">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,140,140,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="0,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="9">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="255,255,255,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="1.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="1.0 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="41,31,20,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.75"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="0.25 + scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="align_dash_pattern" value="0"/>
<Option type="QString" name="capstyle" value="round"/>
<Option type="QString" name="customdash" value="5;2"/>
<Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="customdash_unit" value="MM"/>
<Option type="QString" name="dash_pattern_offset" value="0"/>
<Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
<Option type="QString" name="draw_inside_polygon" value="0"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="line_color" value="76,57,38,255"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="line_width" value="0.5"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="offset" value="0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="ring_filter" value="0"/>
<Option type="QString" name="trim_distance_end" value="0"/>
<Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_end_unit" value="MM"/>
<Option type="QString" name="trim_distance_start" value="0"/>
<Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="trim_distance_start_unit" value="MM"/>
<Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
<Option type="QString" name="use_custom_dash" value="0"/>
<Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="outlineWidth">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="scale_linear(coalesce(&quot;diameter_mm&quot;, 300), 50, 1500, 0.4, 1.2)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
</symbols>
</renderer-v2>
<labeling type="rule-based">
<rules key="{pipe_line-474}">
<rule scalemaxdenom="1501" description="管线" key="{pipe_line-475}">
<settings calloutType="simple">
<text-style fieldName="&quot;pipe_class&quot; || ' ' || coalesce('DN' || &quot;diameter_mm&quot;, &quot;section&quot;, '') || coalesce(' ' || coalesce(map_get(map('铸铁', '铸铁', '钢', '钢', '混凝土', '混凝土', '聚乙烯塑料', '聚乙烯塑料', '聚氯乙烯塑料', '聚氯乙烯塑料', '玻璃钢', '玻璃钢', '球墨铸铁', '球墨铸铁', '砖石', '砖石', '砖', '砖', '石', '石', '石棉', '石棉', '陶瓷', '陶瓷', '铜', '铜', '钢芯铝绞线', '钢芯铝绞线', '光纤', '光纤'), &quot;material&quot;), &quot;material&quot;), '')" fontWeight="50" useSubstitutions="0" capitalization="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" textOrientation="horizontal" legendString="Aa" textColor="34,34,34,255" fontSize="7" fontUnderline="0" fontStrikeout="0" fontLetterSpacing="0" textOpacity="1" blendMode="0" fontItalic="0" fontWordSpacing="0" fontSizeUnit="Point" previewBkgrdColor="255,255,255,255" fontKerning="1" fontFamily="Noto Sans CJK SC" allowHtml="0" isExpression="1" namedStyle="" multilineHeight="1">
<families>
<family name="Source Han Sans SC"/>
<family name="Microsoft YaHei"/>
<family name="PingFang SC"/>
<family name="WenQuanYi Micro Hei"/>
<family name="SimHei"/>
</families>
<text-buffer bufferJoinStyle="128" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferDraw="1" bufferBlendMode="0" bufferNoFill="1" bufferColor="255,255,255,225" bufferOpacity="1" bufferSizeUnits="MM"/>
<text-mask maskOpacity="1" maskedSymbolLayers="" maskSizeUnits="MM" maskJoinStyle="128" maskType="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskEnabled="0" maskSize="1.5"/>
<background shapeDraw="0" shapeRadiiX="0" shapeOpacity="1" shapeRadiiY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255" shapeBorderWidth="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeRotationType="0" shapeSVGFile="" shapeJoinStyle="64" shapeBorderColor="128,128,128,255" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeRotation="0" shapeType="0" shapeOffsetUnit="MM" shapeRadiiUnit="MM" shapeOffsetX="0" shapeSizeX="0" shapeOffsetY="0" shapeSizeY="0" shapeBlendMode="0" shapeSizeUnit="MM" shapeSizeType="0">
<symbol type="fill" force_rhr="0" clip_to_extent="1" alpha="1" name="fillSymbol">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="color" value="255,255,255,255"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="128,128,128,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="style" value="solid"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
</background>
<shadow shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusAlphaOnly="0" shadowOffsetUnit="MM" shadowOffsetGlobal="1" shadowUnder="0" shadowOpacity="0.69999999999999996" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowRadius="1.5" shadowScale="100" shadowOffsetAngle="135" shadowBlendMode="6" shadowOffsetDist="1" shadowRadiusUnit="MM"/>
<dd_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</dd_properties>
<substitutions/>
</text-style>
<text-format placeDirectionSymbol="0" plussign="0" formatNumbers="0" rightDirectionSymbol=">" multilineAlign="3" reverseDirectionSymbol="0" useMaxLineLengthForAutoWrap="1" decimals="3" wrapChar="" autoWrapLength="0" leftDirectionSymbol="&lt;" addDirectionSymbol="0"/>
<placement placementFlags="10" rotationUnit="AngleDegrees" rotationAngle="0" yOffset="0" xOffset="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistance="0" geometryGeneratorEnabled="0" layerType="UnknownGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" lineAnchorClipping="0" placement="2" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorPercent="0.5" geometryGenerator="" maxCurvedCharAngleIn="25" geometryGeneratorType="PointGeometry" preserveRotation="1" distMapUnitScale="3x:0,0,0,0,0,0" quadOffset="4" centroidInside="0" maxCurvedCharAngleOut="-25" overrunDistanceUnit="MM" polygonPlacementFlags="2" distUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" lineAnchorType="0" offsetType="0" repeatDistanceUnits="MM" repeatDistance="0" fitInPolygonOnly="0" centroidWhole="0" dist="0.59999999999999998" offsetUnits="MM" priority="5"/>
<rendering upsidedownLabels="0" unplacedVisibility="0" obstacleType="1" displayAll="0" scaleMin="0" zIndex="0" scaleVisibility="0" minFeatureSize="14" fontLimitPixelSize="0" drawLabels="1" limitNumLabels="0" labelPerPart="0" maxNumLabels="2000" obstacle="1" fontMaxPixelSize="10000" scaleMax="0" obstacleFactor="1" fontMinPixelSize="0" mergeLines="0"/>
<dd_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="Color">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#007f7f' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#261c13' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#7f007f' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#7f4000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#7f0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#007f00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#330066' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</dd_properties>
<callout type="simple">
<Option type="Map">
<Option type="QString" name="anchorPoint" value="pole_of_inaccessibility"/>
<Option type="int" name="blendMode" value="0"/>
<Option type="Map" name="ddProperties">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
<Option type="bool" name="drawToAllParts" value="false"/>
<Option type="QString" name="enabled" value="0"/>
<Option type="QString" name="labelAnchorPoint" value="point_on_exterior"/>
<Option type="QString" name="lineSymbol" value="&lt;symbol type=&quot;line&quot; force_rhr=&quot;0&quot; clip_to_extent=&quot;1&quot; alpha=&quot;1&quot; name=&quot;symbol&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;align_dash_pattern&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;capstyle&quot; value=&quot;square&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash&quot; value=&quot;5;2&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;draw_inside_polygon&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;joinstyle&quot; value=&quot;bevel&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_color&quot; value=&quot;60,60,60,255&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_style&quot; value=&quot;solid&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width&quot; value=&quot;0.3&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;ring_filter&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;use_custom_dash&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;/Option>&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;/>&lt;prop k=&quot;capstyle&quot; v=&quot;square&quot;/>&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;/>&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/>&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;/>&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;/>&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/>&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;/>&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;/>&lt;prop k=&quot;joinstyle&quot; v=&quot;bevel&quot;/>&lt;prop k=&quot;line_color&quot; v=&quot;60,60,60,255&quot;/>&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;/>&lt;prop k=&quot;line_width&quot; v=&quot;0.3&quot;/>&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;/>&lt;prop k=&quot;offset&quot; v=&quot;0&quot;/>&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/>&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;/>&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;/>&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;/>&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/>&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;/>&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;/>&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/>&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;/>&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;/>&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;/>&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"/>
<Option type="double" name="minLength" value="0"/>
<Option type="QString" name="minLengthMapUnitScale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="minLengthUnit" value="MM"/>
<Option type="double" name="offsetFromAnchor" value="0"/>
<Option type="QString" name="offsetFromAnchorMapUnitScale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offsetFromAnchorUnit" value="MM"/>
<Option type="double" name="offsetFromLabel" value="0"/>
<Option type="QString" name="offsetFromLabelMapUnitScale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offsetFromLabelUnit" value="MM"/>
</Option>
</callout>
</settings>
</rule>
<rule scalemindenom="1501" scalemaxdenom="2001" description="管线" key="{pipe_line-476}">
<settings calloutType="simple">
<text-style fieldName="coalesce('DN' || &quot;diameter_mm&quot;, &quot;section&quot;)" fontWeight="50" useSubstitutions="0" capitalization="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" textOrientation="horizontal" legendString="Aa" textColor="34,34,34,255" fontSize="6.5" fontUnderline="0" fontStrikeout="0" fontLetterSpacing="0" textOpacity="1" blendMode="0" fontItalic="0" fontWordSpacing="0" fontSizeUnit="Point" previewBkgrdColor="255,255,255,255" fontKerning="1" fontFamily="Noto Sans CJK SC" allowHtml="0" isExpression="1" namedStyle="" multilineHeight="1">
<families>
<family name="Source Han Sans SC"/>
<family name="Microsoft YaHei"/>
<family name="PingFang SC"/>
<family name="WenQuanYi Micro Hei"/>
<family name="SimHei"/>
</families>
<text-buffer bufferJoinStyle="128" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferDraw="1" bufferBlendMode="0" bufferNoFill="1" bufferColor="255,255,255,225" bufferOpacity="1" bufferSizeUnits="MM"/>
<text-mask maskOpacity="1" maskedSymbolLayers="" maskSizeUnits="MM" maskJoinStyle="128" maskType="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskEnabled="0" maskSize="1.5"/>
<background shapeDraw="0" shapeRadiiX="0" shapeOpacity="1" shapeRadiiY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255" shapeBorderWidth="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeRotationType="0" shapeSVGFile="" shapeJoinStyle="64" shapeBorderColor="128,128,128,255" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeRotation="0" shapeType="0" shapeOffsetUnit="MM" shapeRadiiUnit="MM" shapeOffsetX="0" shapeSizeX="0" shapeOffsetY="0" shapeSizeY="0" shapeBlendMode="0" shapeSizeUnit="MM" shapeSizeType="0">
<symbol type="fill" force_rhr="0" clip_to_extent="1" alpha="1" name="fillSymbol">
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="color" value="255,255,255,255"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="128,128,128,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="style" value="solid"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
</background>
<shadow shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusAlphaOnly="0" shadowOffsetUnit="MM" shadowOffsetGlobal="1" shadowUnder="0" shadowOpacity="0.69999999999999996" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowRadius="1.5" shadowScale="100" shadowOffsetAngle="135" shadowBlendMode="6" shadowOffsetDist="1" shadowRadiusUnit="MM"/>
<dd_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</dd_properties>
<substitutions/>
</text-style>
<text-format placeDirectionSymbol="0" plussign="0" formatNumbers="0" rightDirectionSymbol=">" multilineAlign="3" reverseDirectionSymbol="0" useMaxLineLengthForAutoWrap="1" decimals="3" wrapChar="" autoWrapLength="0" leftDirectionSymbol="&lt;" addDirectionSymbol="0"/>
<placement placementFlags="10" rotationUnit="AngleDegrees" rotationAngle="0" yOffset="0" xOffset="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistance="0" geometryGeneratorEnabled="0" layerType="UnknownGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" lineAnchorClipping="0" placement="2" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorPercent="0.5" geometryGenerator="" maxCurvedCharAngleIn="25" geometryGeneratorType="PointGeometry" preserveRotation="1" distMapUnitScale="3x:0,0,0,0,0,0" quadOffset="4" centroidInside="0" maxCurvedCharAngleOut="-25" overrunDistanceUnit="MM" polygonPlacementFlags="2" distUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" lineAnchorType="0" offsetType="0" repeatDistanceUnits="MM" repeatDistance="0" fitInPolygonOnly="0" centroidWhole="0" dist="0.59999999999999998" offsetUnits="MM" priority="5"/>
<rendering upsidedownLabels="0" unplacedVisibility="0" obstacleType="1" displayAll="0" scaleMin="0" zIndex="0" scaleVisibility="0" minFeatureSize="14" fontLimitPixelSize="0" drawLabels="1" limitNumLabels="0" labelPerPart="0" maxNumLabels="2000" obstacle="1" fontMaxPixelSize="10000" scaleMax="0" obstacleFactor="1" fontMinPixelSize="0" mergeLines="0"/>
<dd_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="Color">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#007f7f' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#261c13' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#7f007f' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#7f4000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#7f0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#007f00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#330066' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</dd_properties>
<callout type="simple">
<Option type="Map">
<Option type="QString" name="anchorPoint" value="pole_of_inaccessibility"/>
<Option type="int" name="blendMode" value="0"/>
<Option type="Map" name="ddProperties">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
<Option type="bool" name="drawToAllParts" value="false"/>
<Option type="QString" name="enabled" value="0"/>
<Option type="QString" name="labelAnchorPoint" value="point_on_exterior"/>
<Option type="QString" name="lineSymbol" value="&lt;symbol type=&quot;line&quot; force_rhr=&quot;0&quot; clip_to_extent=&quot;1&quot; alpha=&quot;1&quot; name=&quot;symbol&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;align_dash_pattern&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;capstyle&quot; value=&quot;square&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash&quot; value=&quot;5;2&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;draw_inside_polygon&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;joinstyle&quot; value=&quot;bevel&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_color&quot; value=&quot;60,60,60,255&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_style&quot; value=&quot;solid&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width&quot; value=&quot;0.3&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;ring_filter&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;use_custom_dash&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;/Option>&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;/>&lt;prop k=&quot;capstyle&quot; v=&quot;square&quot;/>&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;/>&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/>&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;/>&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;/>&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/>&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;/>&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;/>&lt;prop k=&quot;joinstyle&quot; v=&quot;bevel&quot;/>&lt;prop k=&quot;line_color&quot; v=&quot;60,60,60,255&quot;/>&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;/>&lt;prop k=&quot;line_width&quot; v=&quot;0.3&quot;/>&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;/>&lt;prop k=&quot;offset&quot; v=&quot;0&quot;/>&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/>&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;/>&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;/>&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;/>&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/>&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;/>&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;/>&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/>&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;/>&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;/>&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;/>&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"/>
<Option type="double" name="minLength" value="0"/>
<Option type="QString" name="minLengthMapUnitScale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="minLengthUnit" value="MM"/>
<Option type="double" name="offsetFromAnchor" value="0"/>
<Option type="QString" name="offsetFromAnchorMapUnitScale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offsetFromAnchorUnit" value="MM"/>
<Option type="double" name="offsetFromLabel" value="0"/>
<Option type="QString" name="offsetFromLabelMapUnitScale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offsetFromLabelUnit" value="MM"/>
</Option>
</callout>
</settings>
</rule>
</rules>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerOpacity>1</layerOpacity>
<layerGeometryType>1</layerGeometryType>
</qgis>
