<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyDrawingTol="1" labelsEnabled="1" simplifyLocal="1" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyMaxScale="1" symbologyReferenceScale="-1" minScale="3001" version="3.22.16-Białowieża" styleCategories="Symbology|Symbology3D|Labeling|Rendering" hasScaleBasedVisibilityFlag="1" maxScale="0">
<renderer-3d type="rulebased" layer="">
<vector-layer-3d-tiling zoom-levels-count="3" show-bounding-boxes="0"/>
<rules key="{pipe_point-0}">
<rule filter="&quot;well_depth_m&quot; >= 0.01" key="{pipe_point-1}">
<rule filter="&quot;well_depth_m&quot; &lt; 0.75" description="0.5 m" key="{pipe_point-2}">
<symbol type="point" shape="cylinder" material_type="phong">
<data alt-clamping="terrain"/>
<material ambient="78,78,78,255" specular="255,255,255,255" diffuse="140,140,140,255" shininess="0">
<data-defined-properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data-defined-properties>
</material>
<shape-properties>
<Option type="Map">
<Option type="double" name="length" value="0.5"/>
<Option type="QString" name="model" value=""/>
<Option type="double" name="radius" value="0.5"/>
</Option>
</shape-properties>
<transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -0.25 0 1"/>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="symbol">
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
<Option type="QString" name="color" value="90,90,90,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0"/>
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
</symbol>
</rule>
<rule filter="&quot;well_depth_m&quot; >= 0.75 AND &quot;well_depth_m&quot; &lt; 1.25" description="1 m" key="{pipe_point-3}">
<symbol type="point" shape="cylinder" material_type="phong">
<data alt-clamping="terrain"/>
<material ambient="78,78,78,255" specular="255,255,255,255" diffuse="140,140,140,255" shininess="0">
<data-defined-properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data-defined-properties>
</material>
<shape-properties>
<Option type="Map">
<Option type="int" name="length" value="1"/>
<Option type="QString" name="model" value=""/>
<Option type="double" name="radius" value="0.5"/>
</Option>
</shape-properties>
<transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -0.5 0 1"/>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="symbol">
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
<Option type="QString" name="color" value="90,90,90,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0"/>
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
</symbol>
</rule>
<rule filter="&quot;well_depth_m&quot; >= 1.25 AND &quot;well_depth_m&quot; &lt; 1.75" description="1.5 m" key="{pipe_point-4}">
<symbol type="point" shape="cylinder" material_type="phong">
<data alt-clamping="terrain"/>
<material ambient="78,78,78,255" specular="255,255,255,255" diffuse="140,140,140,255" shininess="0">
<data-defined-properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data-defined-properties>
</material>
<shape-properties>
<Option type="Map">
<Option type="double" name="length" value="1.5"/>
<Option type="QString" name="model" value=""/>
<Option type="double" name="radius" value="0.5"/>
</Option>
</shape-properties>
<transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -0.75 0 1"/>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="symbol">
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
<Option type="QString" name="color" value="90,90,90,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0"/>
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
</symbol>
</rule>
<rule filter="&quot;well_depth_m&quot; >= 1.75 AND &quot;well_depth_m&quot; &lt; 2.25" description="2 m" key="{pipe_point-5}">
<symbol type="point" shape="cylinder" material_type="phong">
<data alt-clamping="terrain"/>
<material ambient="78,78,78,255" specular="255,255,255,255" diffuse="140,140,140,255" shininess="0">
<data-defined-properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data-defined-properties>
</material>
<shape-properties>
<Option type="Map">
<Option type="int" name="length" value="2"/>
<Option type="QString" name="model" value=""/>
<Option type="double" name="radius" value="0.5"/>
</Option>
</shape-properties>
<transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -1 0 1"/>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="symbol">
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
<Option type="QString" name="color" value="90,90,90,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0"/>
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
</symbol>
</rule>
<rule filter="&quot;well_depth_m&quot; >= 2.25 AND &quot;well_depth_m&quot; &lt; 2.75" description="2.5 m" key="{pipe_point-6}">
<symbol type="point" shape="cylinder" material_type="phong">
<data alt-clamping="terrain"/>
<material ambient="78,78,78,255" specular="255,255,255,255" diffuse="140,140,140,255" shininess="0">
<data-defined-properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data-defined-properties>
</material>
<shape-properties>
<Option type="Map">
<Option type="double" name="length" value="2.5"/>
<Option type="QString" name="model" value=""/>
<Option type="double" name="radius" value="0.5"/>
</Option>
</shape-properties>
<transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -1.25 0 1"/>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="symbol">
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
<Option type="QString" name="color" value="90,90,90,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0"/>
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
</symbol>
</rule>
<rule filter="&quot;well_depth_m&quot; >= 2.75 AND &quot;well_depth_m&quot; &lt; 3.5" description="3 m" key="{pipe_point-7}">
<symbol type="point" shape="cylinder" material_type="phong">
<data alt-clamping="terrain"/>
<material ambient="78,78,78,255" specular="255,255,255,255" diffuse="140,140,140,255" shininess="0">
<data-defined-properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data-defined-properties>
</material>
<shape-properties>
<Option type="Map">
<Option type="int" name="length" value="3"/>
<Option type="QString" name="model" value=""/>
<Option type="double" name="radius" value="0.5"/>
</Option>
</shape-properties>
<transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -1.5 0 1"/>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="symbol">
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
<Option type="QString" name="color" value="90,90,90,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0"/>
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
</symbol>
</rule>
<rule filter="&quot;well_depth_m&quot; >= 3.5 AND &quot;well_depth_m&quot; &lt; 4.5" description="4 m" key="{pipe_point-8}">
<symbol type="point" shape="cylinder" material_type="phong">
<data alt-clamping="terrain"/>
<material ambient="78,78,78,255" specular="255,255,255,255" diffuse="140,140,140,255" shininess="0">
<data-defined-properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data-defined-properties>
</material>
<shape-properties>
<Option type="Map">
<Option type="int" name="length" value="4"/>
<Option type="QString" name="model" value=""/>
<Option type="double" name="radius" value="0.5"/>
</Option>
</shape-properties>
<transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -2 0 1"/>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="symbol">
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
<Option type="QString" name="color" value="90,90,90,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0"/>
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
</symbol>
</rule>
<rule filter="&quot;well_depth_m&quot; >= 4.5 AND &quot;well_depth_m&quot; &lt; 6.0" description="5 m" key="{pipe_point-9}">
<symbol type="point" shape="cylinder" material_type="phong">
<data alt-clamping="terrain"/>
<material ambient="78,78,78,255" specular="255,255,255,255" diffuse="140,140,140,255" shininess="0">
<data-defined-properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data-defined-properties>
</material>
<shape-properties>
<Option type="Map">
<Option type="int" name="length" value="5"/>
<Option type="QString" name="model" value=""/>
<Option type="double" name="radius" value="0.5"/>
</Option>
</shape-properties>
<transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -2.5 0 1"/>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="symbol">
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
<Option type="QString" name="color" value="90,90,90,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0"/>
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
</symbol>
</rule>
<rule filter="&quot;well_depth_m&quot; >= 6.0 AND &quot;well_depth_m&quot; &lt; 8.5" description="7 m" key="{pipe_point-10}">
<symbol type="point" shape="cylinder" material_type="phong">
<data alt-clamping="terrain"/>
<material ambient="78,78,78,255" specular="255,255,255,255" diffuse="140,140,140,255" shininess="0">
<data-defined-properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data-defined-properties>
</material>
<shape-properties>
<Option type="Map">
<Option type="int" name="length" value="7"/>
<Option type="QString" name="model" value=""/>
<Option type="double" name="radius" value="0.5"/>
</Option>
</shape-properties>
<transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -3.5 0 1"/>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="symbol">
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
<Option type="QString" name="color" value="90,90,90,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0"/>
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
</symbol>
</rule>
<rule filter="&quot;well_depth_m&quot; >= 8.5" description="10 m" key="{pipe_point-11}">
<symbol type="point" shape="cylinder" material_type="phong">
<data alt-clamping="terrain"/>
<material ambient="78,78,78,255" specular="255,255,255,255" diffuse="140,140,140,255" shininess="0">
<data-defined-properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data-defined-properties>
</material>
<shape-properties>
<Option type="Map">
<Option type="int" name="length" value="10"/>
<Option type="QString" name="model" value=""/>
<Option type="double" name="radius" value="0.5"/>
</Option>
</shape-properties>
<transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -5 0 1"/>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="symbol">
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
<Option type="QString" name="color" value="90,90,90,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0"/>
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
</symbol>
</rule>
</rule>
<rule filter="coalesce(&quot;well_depth_m&quot;, 0) &lt; 0.01" key="{pipe_point-12}">
<symbol type="point" shape="sphere" material_type="phong">
<data alt-clamping="terrain"/>
<material ambient="47,47,47,255" specular="255,255,255,255" diffuse="85,85,85,255" shininess="0">
<data-defined-properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
<Option type="QString" name="type" value="collection"/>
</Option>
</data-defined-properties>
</material>
<shape-properties>
<Option type="Map">
<Option type="QString" name="model" value=""/>
<Option type="double" name="radius" value="0.25"/>
</Option>
</shape-properties>
<transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1"/>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="symbol">
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
<Option type="QString" name="color" value="90,90,90,255"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0"/>
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
</symbol>
</rule>
</rules>
</renderer-3d>
<renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
<rules key="{pipe_point-13}">
<rule filter="&quot;appurtenance&quot; IN ('检查井', '检修井', '窨井', '窖井', '污水井', '雨水井', '跌水井', '测流井', '起始井') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('检查井', '检修井', '窨井', '窖井', '污水井', '雨水井', '跌水井', '测流井', '起始井'))" symbol="0" label="Inspection chamber" key="{pipe_point-14}"/>
<rule filter="&quot;appurtenance&quot; IN ('水源井', '一井多盖', '井边点', '小室') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('水源井', '一井多盖', '井边点', '小室'))" symbol="1" label="Another well" key="{pipe_point-15}"/>
<rule filter="&quot;appurtenance&quot; IN ('雨篦', '雨水篦', '雨水箅', '雨水口') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('雨篦', '雨水篦', '雨水箅', '雨水口'))" symbol="2" label="Storm water inlet" key="{pipe_point-16}"/>
<rule filter="&quot;appurtenance&quot; = '人孔' OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; = '人孔')" symbol="3" label="Manhole (ducts)" key="{pipe_point-17}"/>
<rule filter="&quot;appurtenance&quot; = '手孔' OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; = '手孔')" symbol="4" label="Hand hole" key="{pipe_point-18}"/>
<rule filter="&quot;appurtenance&quot; IN ('阀门井', '阀门孔') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('阀门井', '阀门孔'))" symbol="5" label="Valve chamber" key="{pipe_point-19}"/>
<rule filter="&quot;appurtenance&quot; IN ('排气阀', '排气阀（井）', '排潮孔') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('排气阀', '排气阀（井）', '排潮孔'))" symbol="6" label="Air valve" key="{pipe_point-20}"/>
<rule filter="&quot;appurtenance&quot; IN ('排污阀（井）', '泄水阀', '排污装置', '排液装置', '排灰装置') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('排污阀（井）', '泄水阀', '排污装置', '排液装置', '排灰装置'))" symbol="7" label="Wash-out valve" key="{pipe_point-21}"/>
<rule filter="&quot;appurtenance&quot; IN ('阀门', '闸门') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('阀门', '闸门'))" symbol="8" label="Valve" key="{pipe_point-22}"/>
<rule filter="&quot;appurtenance&quot; IN ('消防栓', '消火栓', '洒水栓', '绿化栓') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('消防栓', '消火栓', '洒水栓', '绿化栓'))" symbol="9" label="Hydrant" key="{pipe_point-23}"/>
<rule filter="&quot;appurtenance&quot; IN ('水表', '水表井', '表井', '计量表') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('水表', '水表井', '表井', '计量表'))" symbol="10" label="Meter" key="{pipe_point-24}"/>
<rule filter="&quot;appurtenance&quot; IN ('调压箱', '调压站') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('调压箱', '调压站'))" symbol="11" label="Gas regulator" key="{pipe_point-25}"/>
<rule filter="&quot;appurtenance&quot; = '凝水缸' OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; = '凝水缸')" symbol="12" label="Drip trap" key="{pipe_point-26}"/>
<rule filter="&quot;appurtenance&quot; IN ('补偿器', '固定支架（地下）', '支架', '支架（架空）') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('补偿器', '固定支架（地下）', '支架', '支架（架空）'))" symbol="13" label="Compensator, support" key="{pipe_point-27}"/>
<rule filter="&quot;appurtenance&quot; = '泵站' OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; = '泵站')" symbol="14" label="Pumping station" key="{pipe_point-28}"/>
<rule filter="&quot;appurtenance&quot; = '水塔' OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; = '水塔')" symbol="15" label="Water tower" key="{pipe_point-29}"/>
<rule filter="&quot;appurtenance&quot; = '化粪池' OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; = '化粪池')" symbol="16" label="Septic tank" key="{pipe_point-30}"/>
<rule filter="&quot;appurtenance&quot; = '出水口' OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; = '出水口')" symbol="17" label="Outfall" key="{pipe_point-31}"/>
<rule filter="&quot;appurtenance&quot; = '进水口' OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; = '进水口')" symbol="18" label="Intake" key="{pipe_point-32}"/>
<rule filter="&quot;appurtenance&quot; IN ('变电站', '变电室', '变电房', '配电房') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('变电站', '变电室', '变电房', '配电房'))" symbol="19" label="Substation" key="{pipe_point-33}"/>
<rule filter="&quot;appurtenance&quot; IN ('变压器', '箱变', '变电柜') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('变压器', '箱变', '变电柜'))" symbol="20" label="Transformer" key="{pipe_point-34}"/>
<rule filter="&quot;appurtenance&quot; IN ('接线箱', '分线箱', '交接箱', '环网柜', '控制柜', '控制箱', '光站', '放大器', '增音站', '电话亭', '信息亭', '监视器', '广告牌') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('接线箱', '分线箱', '交接箱', '环网柜', '控制柜', '控制箱', '光站', '放大器', '增音站', '电话亭', '信息亭', '监视器', '广告牌'))" symbol="21" label="Cabinet" key="{pipe_point-35}"/>
<rule filter="&quot;appurtenance&quot; IN ('路灯', '灯杆', '路灯上杆') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('路灯', '灯杆', '路灯上杆'))" symbol="22" label="Street lamp" key="{pipe_point-36}"/>
<rule filter="&quot;appurtenance&quot; IN ('信号灯', '信号杆', '信号上杆') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('信号灯', '信号杆', '信号上杆'))" symbol="23" label="Traffic signal" key="{pipe_point-37}"/>
<rule filter="&quot;appurtenance&quot; IN ('π杆', '线杆', '砼杆', '钢管杆', '塔杆', '铁塔', '通讯杆') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('π杆', '线杆', '砼杆', '钢管杆', '塔杆', '铁塔', '通讯杆'))" symbol="24" label="Pole, pylon" key="{pipe_point-38}"/>
<rule filter="&quot;appurtenance&quot; IN ('上杆', '出地') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('上杆', '出地'))" symbol="25" label="Riser" key="{pipe_point-39}"/>
<rule filter="&quot;appurtenance&quot; = '预留口' OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; = '预留口')" symbol="26" label="Stub for later" key="{pipe_point-40}"/>
<rule filter="&quot;appurtenance&quot; IN ('管堵', '管帽', '盖堵', '终点') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('管堵', '管帽', '盖堵', '终点'))" symbol="27" label="Plug or cap" key="{pipe_point-41}"/>
<rule filter="&quot;appurtenance&quot; = '盲板' OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; = '盲板')" symbol="28" label="Blind flange" key="{pipe_point-42}"/>
<rule filter="&quot;appurtenance&quot; IN ('四通', '多通', '多通点', '四分支', '五分支', '六分支', '交叉口') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('四通', '多通', '多通点', '四分支', '五分支', '六分支', '交叉口'))" symbol="29" label="Cross, several branches" key="{pipe_point-43}"/>
<rule filter="&quot;appurtenance&quot; IN ('三通', '三分支', '分支点', '分支器') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('三通', '三分支', '分支点', '分支器'))" symbol="30" label="Tee, branch" key="{pipe_point-44}"/>
<rule filter="&quot;appurtenance&quot; IN ('弯头', '转折点', '变坡点') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('弯头', '转折点', '变坡点'))" symbol="31" label="Bend" key="{pipe_point-45}"/>
<rule filter="&quot;appurtenance&quot; IN ('变径点', '变材点', '变深点', '变深', '规格变化点', '饮用水变深') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('变径点', '变材点', '变深点', '变深', '规格变化点', '饮用水变深'))" symbol="32" label="Change of size, material or depth" key="{pipe_point-46}"/>
<rule filter="&quot;appurtenance&quot; IN ('偏心井', '偏心点', '供电偏心点', '电力通信偏心点', '电视偏心点', '饮用水偏心点') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('偏心井', '偏心点', '供电偏心点', '电力通信偏心点', '电视偏心点', '饮用水偏心点'))" symbol="33" label="Off-centre point" key="{pipe_point-47}"/>
<rule filter="&quot;appurtenance&quot; IN ('非普区', '非普查区去向', '图边点') OR (&quot;appurtenance&quot; IS NULL AND &quot;feature&quot; IN ('非普区', '非普查区去向', '图边点'))" symbol="34" label="Outside the survey" key="{pipe_point-48}"/>
<rule filter="(&quot;appurtenance&quot; IS NOT NULL AND &quot;appurtenance&quot; NOT IN ('检查井', '检修井', '窨井', '窖井', '污水井', '雨水井', '跌水井', '测流井', '起始井', '水源井', '一井多盖', '井边点', '小室', '雨篦', '雨水篦', '雨水箅', '雨水口', '人孔', '手孔', '阀门井', '阀门孔', '排气阀', '排气阀（井）', '排潮孔', '排污阀（井）', '泄水阀', '排污装置', '排液装置', '排灰装置', '阀门', '闸门', '消防栓', '消火栓', '洒水栓', '绿化栓', '水表', '水表井', '表井', '计量表', '调压箱', '调压站', '凝水缸', '补偿器', '固定支架（地下）', '支架', '支架（架空）', '泵站', '水塔', '化粪池', '出水口', '进水口', '变电站', '变电室', '变电房', '配电房', '变压器', '箱变', '变电柜', '接线箱', '分线箱', '交接箱', '环网柜', '控制柜', '控制箱', '光站', '放大器', '增音站', '电话亭', '信息亭', '监视器', '广告牌', '路灯', '灯杆', '路灯上杆', '信号灯', '信号杆', '信号上杆', 'π杆', '线杆', '砼杆', '钢管杆', '塔杆', '铁塔', '通讯杆', '上杆', '出地', '预留口', '管堵', '管帽', '盖堵', '终点', '盲板', '四通', '多通', '多通点', '四分支', '五分支', '六分支', '交叉口', '三通', '三分支', '分支点', '分支器', '弯头', '转折点', '变坡点', '变径点', '变材点', '变深点', '变深', '规格变化点', '饮用水变深', '偏心井', '偏心点', '供电偏心点', '电力通信偏心点', '电视偏心点', '饮用水偏心点', '非普区', '非普查区去向', '图边点')) OR (&quot;appurtenance&quot; IS NULL AND (&quot;feature&quot; IS NULL OR &quot;feature&quot; NOT IN ('检查井', '检修井', '窨井', '窖井', '污水井', '雨水井', '跌水井', '测流井', '起始井', '水源井', '一井多盖', '井边点', '小室', '雨篦', '雨水篦', '雨水箅', '雨水口', '人孔', '手孔', '阀门井', '阀门孔', '排气阀', '排气阀（井）', '排潮孔', '排污阀（井）', '泄水阀', '排污装置', '排液装置', '排灰装置', '阀门', '闸门', '消防栓', '消火栓', '洒水栓', '绿化栓', '水表', '水表井', '表井', '计量表', '调压箱', '调压站', '凝水缸', '补偿器', '固定支架（地下）', '支架', '支架（架空）', '泵站', '水塔', '化粪池', '出水口', '进水口', '变电站', '变电室', '变电房', '配电房', '变压器', '箱变', '变电柜', '接线箱', '分线箱', '交接箱', '环网柜', '控制柜', '控制箱', '光站', '放大器', '增音站', '电话亭', '信息亭', '监视器', '广告牌', '路灯', '灯杆', '路灯上杆', '信号灯', '信号杆', '信号上杆', 'π杆', '线杆', '砼杆', '钢管杆', '塔杆', '铁塔', '通讯杆', '上杆', '出地', '预留口', '管堵', '管帽', '盖堵', '终点', '盲板', '四通', '多通', '多通点', '四分支', '五分支', '六分支', '交叉口', '三通', '三分支', '分支点', '分支器', '弯头', '转折点', '变坡点', '变径点', '变材点', '变深点', '变深', '规格变化点', '饮用水变深', '偏心井', '偏心点', '供电偏心点', '电力通信偏心点', '电视偏心点', '饮用水偏心点', '非普区', '非普查区去向', '图边点')))" symbol="35" label="Surveyed point and others" key="{pipe_point-49}"/>
<rule filter="&quot;valve_state&quot; = 'closed'" scalemaxdenom="4001" symbol="36" label="valve closed" key="{pipe_point-50}"/>
<rule filter="&quot;valve_state&quot; = 'broken'" scalemaxdenom="4001" symbol="37" label="valve broken" key="{pipe_point-51}"/>
</rules>
<symbols>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="0">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIyLjQiIGN4PSIxMiIgY3k9IjEyIiByPSI5Ii8+PHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgZD0iTTEyIDN2MThNMyAxMmgxOCIvPjwvc3ZnPgo="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="1">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIyLjQiIGN4PSIxMiIgY3k9IjEyIiByPSI5Ii8+PGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBjeD0iMTIiIGN5PSIxMiIgcj0iMi42Ii8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="10">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIyLjQiIGN4PSIxMiIgY3k9IjEyIiByPSI5Ii8+PHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBkPSJNNyAxNlY4bDUgNSA1LTV2OCIvPjwvc3ZnPgo="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="11">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cmVjdCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi40IiB4PSIzIiB5PSI0IiB3aWR0aD0iMTgiIGhlaWdodD0iMTYiIHJ4PSIwIi8+PHBhdGggZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1ydWxlPSJldmVub2RkIiBkPSJNNyAxNiAxMiA3IDE3IDE2WiIvPjwvc3ZnPgo="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="12">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cmVjdCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi4yIiB4PSI3IiB5PSI4IiB3aWR0aD0iMTAiIGhlaWdodD0iMTQiIHJ4PSIwIi8+PHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBkPSJNMTIgOFYxTTggMWg4Ii8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="13">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIGQ9Ik0xIDEyaDNsMy03IDQgMTQgNC0xNCA0IDE0IDItN2gyIi8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="14">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIyLjQiIGN4PSIxMiIgY3k9IjEyIiByPSI5LjUiLz48cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0xMiA0LjUwMCAxOC41MDAgMTZINS41MDBaIi8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="15">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik00IDJoMTZ2OUg0WiIvPjxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIyLjIiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgZD0iTTcgMTF2MTFNMTcgMTF2MTFNMTIgMTF2MTEiLz48L3N2Zz4K"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="16">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cmVjdCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi40IiB4PSIyIiB5PSI1IiB3aWR0aD0iMjAiIGhlaWdodD0iMTQiIHJ4PSI2Ii8+PHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBkPSJNOSA1djE0Ii8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="17">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIGQ9Ik0yIDZjNyAwIDcgMTIgMCAxMk05IDEyaDEyTTE2LjUwMCA3LjUwMCAyMSAxMmwtNC41MDAgNC41MDAiLz48L3N2Zz4K"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="18">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIGQ9Ik0yMiA2Yy03IDAtNyAxMiAwIDEyTTEgMTJoMTJNOC41MDAgNy41MDAgMTMgMTJsLTQuNTAwIDQuNTAwIi8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="19">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0zIDNoMTh2MThIM1pNMTMgNS41MDAgNyAxM2g0LjUwMGwtMS41MDAgNiA3LTguNTAwaC00LjUwMFoiLz48L3N2Zz4K"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="2">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cmVjdCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi40IiB4PSIyIiB5PSI2IiB3aWR0aD0iMjAiIGhlaWdodD0iMTIiIHJ4PSIwIi8+PHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgZD0iTTcgNnYxMk0xMiA2djEyTTE3IDZ2MTIiLz48L3N2Zz4K"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="20">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIyLjMiIGN4PSI4LjUiIGN5PSIxMiIgcj0iNiIvPjxjaXJjbGUgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIuMyIgY3g9IjE1LjUiIGN5PSIxMiIgcj0iNiIvPjwvc3ZnPgo="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="21">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cmVjdCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi40IiB4PSIzIiB5PSI1IiB3aWR0aD0iMTgiIGhlaWdodD0iMTQiIHJ4PSIwIi8+PHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuOSIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBkPSJNMyA1IDIxIDE5TTIxIDUgMyAxOSIvPjwvc3ZnPgo="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="22">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIyLjQiIGN4PSIxMiIgY3k9IjE1IiByPSI2Ii8+PHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBkPSJNMTIgOVYyTTYgMmgxMiIvPjxjaXJjbGUgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgY3g9IjYiIGN5PSIzLjUiIHI9IjIuMiIvPjxjaXJjbGUgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgY3g9IjE4IiBjeT0iMy41IiByPSIyLjIiLz48L3N2Zz4K"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="23">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIGQ9Ik0xMiAxNXY4Ii8+PHJlY3QgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIgeD0iNy41IiB5PSIxIiB3aWR0aD0iOSIgaGVpZ2h0PSIxNCIgcng9IjIiLz48Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGN4PSIxMiIgY3k9IjQuNSIgcj0iMS42Ii8+PGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBjeD0iMTIiIGN5PSI4IiByPSIxLjYiLz48Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGN4PSIxMiIgY3k9IjExLjUiIHI9IjEuNiIvPjwvc3ZnPgo="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="24">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIyLjQiIGN4PSIxMiIgY3k9IjEyIiByPSI4Ii8+PGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBjeD0iMTIiIGN5PSIxMiIgcj0iMi4yIi8+PHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgZD0iTTEyIDRWME0xMiAyNHYtNE0wIDEyaDRNMjAgMTJoNCIvPjwvc3ZnPgo="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="25">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIyLjIiIGN4PSIxMiIgY3k9IjEyIiByPSI5Ii8+PHBhdGggZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1ydWxlPSJldmVub2RkIiBkPSJNMTIgNC41MDAgMTcgMTNoLTMuNTAwdjZoLTN2LTZIN1oiLz48L3N2Zz4K"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="26">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi42IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIGQ9Ik0yIDEyaDEzIi8+PHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIuNCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBkPSJNMTYgNXYxNE0yMSA1djE0Ii8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="27">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi42IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIGQ9Ik0yIDEyaDE0Ii8+PHBhdGggZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1ydWxlPSJldmVub2RkIiBkPSJNMTYgNGg0djE2aC00WiIvPjwvc3ZnPgo="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="28">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi42IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIGQ9Ik0yIDEyaDlNMTMgMTJoOU0xMiA0djE2Ii8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="29">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBkPSJNMiAxMmgyME0xMiAydjIwIi8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="3">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cmVjdCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi40IiB4PSIzIiB5PSIzIiB3aWR0aD0iMTgiIGhlaWdodD0iMTgiIHJ4PSIwIi8+PGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBjeD0iMTIiIGN5PSIxMiIgcj0iMyIvPjwvc3ZnPgo="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="30">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBkPSJNMiAxNmgyME0xMiAxNlY0Ii8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="31">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBkPSJNNCAyMFYxMmE4IDggMCAwIDEgOC04aDgiLz48L3N2Zz4K"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="32">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0yIDV2MTRsOS00VjlaTTEzIDEwLjUwMGg5djNoLTlaIi8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="33">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIyLjIiIGN4PSIxMiIgY3k9IjEyIiByPSI5LjUiLz48Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGN4PSIxNS41IiBjeT0iMTIiIHI9IjMiLz48L3N2Zz4K"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="34">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi42IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIGQ9Ik00IDQgMjAgMjBNMjAgNCA0IDIwIi8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="35">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="1.6"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGN4PSIxMiIgY3k9IjEyIiByPSI1Ii8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="2.2"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="36">
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
<Option type="QString" name="color" value="0,0,0,0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="215,25,28,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0.6"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="5"/>
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
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="37">
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
<Option type="QString" name="outline_color" value="215,25,28,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0.7"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4.6"/>
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
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="4">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cmVjdCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi40IiB4PSIzIiB5PSI2IiB3aWR0aD0iMTgiIGhlaWdodD0iMTIiIHJ4PSIwIi8+PHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBkPSJNOCAxMmg4Ii8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="5">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIyIiBjeD0iMTIiIGN5PSIxMiIgcj0iMTAiLz48cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik00LjUwMCA4IDEyIDEyIDQuNTAwIDE2Wk0xOS41MDAgOCAxMiAxMiAxOS41MDAgMTZaIi8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="6">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0yIDkgMTIgMTUgMiAyMVpNMjIgOSAxMiAxNSAyMiAyMVoiLz48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIGQ9Ik0xMiAxNVYzTTggM2g4Ii8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="7">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0yIDMgMTIgOSAyIDE1Wk0yMiAzIDEyIDkgMjIgMTVaIi8+PHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBkPSJNMTIgOXYxMk05IDE4bDMgMy41MDAgMy0zLjUwMCIvPjwvc3ZnPgo="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="8">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0yIDUgMTIgMTIgMiAxOVpNMjIgNSAxMiAxMiAyMiAxOVoiLz48L3N2Zz4K"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="9">
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
<Option type="QString" name="color" value="255,255,255,221"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="joinstyle" value="bevel"/>
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_style" value="no"/>
<Option type="QString" name="outline_width" value="0"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="4"/>
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
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="color" value="51,51,51,255"/>
<Option type="QString" name="fixedAspectRatio" value="0"/>
<Option type="QString" name="horizontal_anchor_point" value="1"/>
<Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCIgd2lkdGg9IjI0IiBoZWlnaHQ9IjI0Ij48Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIyLjQiIGN4PSIxMiIgY3k9IjE0IiByPSI3LjUiLz48cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIGQ9Ik0xMiA2LjUwMFYxTTggMWg4TTQuNTAwIDE0aDE1Ii8+PC9zdmc+Cg=="/>
<Option type="QString" name="offset" value="0,0"/>
<Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="offset_unit" value="MM"/>
<Option type="QString" name="outline_color" value="35,35,35,255"/>
<Option type="QString" name="outline_width" value="0.2"/>
<Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="outline_width_unit" value="MM"/>
<Option name="parameters"/>
<Option type="QString" name="scale_method" value="diameter"/>
<Option type="QString" name="size" value="3.4"/>
<Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="vertical_anchor_point" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="angle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="coalesce(&quot;angle_deg&quot;, 0)"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &quot;pipe_class&quot; IN ('JS', 'JY', 'SS', 'ZS', 'JP', 'JZ', 'XS', 'LS', 'JH') THEN '#00bfbf' WHEN &quot;pipe_class&quot; IN ('PS', 'YS', 'WS', 'HS') THEN '#392a1c' WHEN &quot;pipe_class&quot; IN ('RQ', 'MQ', 'YH', 'TR') THEN '#bf00bf' WHEN &quot;pipe_class&quot; IN ('RL', 'RS', 'ZQ') THEN '#bf6000' WHEN &quot;pipe_class&quot; IN ('DL', 'GD', 'LD', 'XH', 'DC', 'GG') THEN '#bf0000' WHEN &quot;pipe_class&quot; IN ('TX', 'DH', 'DS', 'XX', 'GB') THEN '#00bf00' WHEN &quot;pipe_class&quot; IN ('GY', 'QQ', 'YQ', 'GQ', 'YX', 'BQ', 'LQ', 'DQ', 'EY', 'AQ', 'JB', 'ZH') THEN '#000000' WHEN &quot;pipe_class&quot; IN ('BM') THEN '#4c0099' ELSE '#808080' END"/>
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
<rules key="{pipe_point-52}">
<rule scalemaxdenom="701" description="管点" key="{pipe_point-53}">
<settings calloutType="simple">
<text-style fieldName="&quot;point_no&quot; || coalesce('\n' || regexp_replace(format_number(&quot;ground_m&quot;, 2, 'C'), ',', ''), '')" fontWeight="50" useSubstitutions="0" capitalization="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" textOrientation="horizontal" legendString="Aa" textColor="51,51,51,255" fontSize="5.5" fontUnderline="0" fontStrikeout="0" fontLetterSpacing="0" textOpacity="1" blendMode="0" fontItalic="0" fontWordSpacing="0" fontSizeUnit="Point" previewBkgrdColor="255,255,255,255" fontKerning="1" fontFamily="Noto Sans CJK SC" allowHtml="0" isExpression="1" namedStyle="" multilineHeight="1">
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
<placement placementFlags="10" rotationUnit="AngleDegrees" rotationAngle="0" yOffset="0" xOffset="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistance="0" geometryGeneratorEnabled="0" layerType="UnknownGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" lineAnchorClipping="0" placement="6" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorPercent="0.5" geometryGenerator="" maxCurvedCharAngleIn="25" geometryGeneratorType="PointGeometry" preserveRotation="1" distMapUnitScale="3x:0,0,0,0,0,0" quadOffset="4" centroidInside="0" maxCurvedCharAngleOut="-25" overrunDistanceUnit="MM" polygonPlacementFlags="2" distUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" lineAnchorType="0" offsetType="0" repeatDistanceUnits="MM" repeatDistance="0" fitInPolygonOnly="0" centroidWhole="0" dist="2.6000000000000001" offsetUnits="MM" priority="5"/>
<rendering upsidedownLabels="0" unplacedVisibility="0" obstacleType="1" displayAll="0" scaleMin="0" zIndex="0" scaleVisibility="0" minFeatureSize="0" fontLimitPixelSize="0" drawLabels="1" limitNumLabels="0" labelPerPart="0" maxNumLabels="2000" obstacle="1" fontMaxPixelSize="10000" scaleMax="0" obstacleFactor="1" fontMinPixelSize="0" mergeLines="0"/>
<dd_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option name="properties"/>
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
<layerGeometryType>0</layerGeometryType>
</qgis>
